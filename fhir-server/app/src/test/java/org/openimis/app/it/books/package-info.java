/** The books as a whole: what proves them, what makes projections anew, what ends reservations. */
@NullMarked
package org.openimis.app.it.books;

import org.jspecify.annotations.NullMarked;
