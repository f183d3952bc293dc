/** Multiplies the people of a database with all that is stored about them. */
@NullMarked
package org.openimis.benchmarks.copies;

import org.jspecify.annotations.NullMarked;
