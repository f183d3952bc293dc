/** Whether the books are right after a run. */
@NullMarked
package org.openimis.benchmarks.books;

import org.jspecify.annotations.NullMarked;
