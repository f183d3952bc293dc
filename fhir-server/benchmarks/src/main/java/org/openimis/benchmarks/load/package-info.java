/** Clients that send claims and measure how long the answers take. */
@NullMarked
package org.openimis.benchmarks.load;

import org.jspecify.annotations.NullMarked;
