/** The figures of docs/performance: one command each. */
@NullMarked
package org.openimis.benchmarks;

import org.jspecify.annotations.NullMarked;
