/** The catalogue of a facility over FHIR. */
@NullMarked
package org.openimis.rest.catalogue;

import org.jspecify.annotations.NullMarked;
