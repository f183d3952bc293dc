/** Synthetic claims over the people, facilities and prices of a scheme pack. */
@NullMarked
package org.openimis.benchmarks.claims;

import org.jspecify.annotations.NullMarked;
