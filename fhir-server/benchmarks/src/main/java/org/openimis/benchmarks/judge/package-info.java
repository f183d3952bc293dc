/** The judge and the mapping on their own, measured by JMH. */
@NullMarked
package org.openimis.benchmarks.judge;

import org.jspecify.annotations.NullMarked;
