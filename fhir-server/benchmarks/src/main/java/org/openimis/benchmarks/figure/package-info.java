/** The figures: what is done, in which order, and what is printed. */
@NullMarked
package org.openimis.benchmarks.figure;

import org.jspecify.annotations.NullMarked;
