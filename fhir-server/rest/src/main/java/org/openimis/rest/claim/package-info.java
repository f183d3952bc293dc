/** Claims over FHIR. */
@NullMarked
package org.openimis.rest.claim;

import org.jspecify.annotations.NullMarked;
