/** HAPI's JPA server as it comes, for comparison. */
@NullMarked
package org.openimis.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
