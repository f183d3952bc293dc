/** The check of the books and the rebuild of projections over FHIR. */
@NullMarked
package org.openimis.rest.books;

import org.jspecify.annotations.NullMarked;
