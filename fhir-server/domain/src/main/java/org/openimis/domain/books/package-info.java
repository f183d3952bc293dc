/** Proof that the books agree with each other and with the resources. */
@NullMarked
package org.openimis.domain.books;

import org.jspecify.annotations.NullMarked;
