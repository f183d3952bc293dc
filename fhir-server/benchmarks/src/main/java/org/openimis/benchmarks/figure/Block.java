package org.openimis.benchmarks.figure;

import org.openimis.benchmarks.load.LoadResult;

/**
 * What one block measured.
 *
 * @param cpuMillis processor time of server and PostgreSQL a claim, in milliseconds
 */
record Block(LoadResult load, double cpuMillis) {}
