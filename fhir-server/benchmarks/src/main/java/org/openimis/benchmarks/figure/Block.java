package org.openimis.benchmarks.figure;

import org.openimis.benchmarks.books.Written;
import org.openimis.benchmarks.load.LoadResult;

/**
 * What one block measured.
 *
 * @param cost of one claim
 * @param written by all of them
 */
record Block(LoadResult load, Cost cost, Written written) {}
