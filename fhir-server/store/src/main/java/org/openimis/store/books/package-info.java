/** Compares the books with each other and with the resources, and makes projections anew. */
@NullMarked
package org.openimis.store.books;

import org.jspecify.annotations.NullMarked;
