/** The servers that are measured, each a process of its own. */
@NullMarked
package org.openimis.benchmarks.server;

import org.jspecify.annotations.NullMarked;
