/** Questions about cover over FHIR. */
@NullMarked
package org.openimis.rest.eligibility;

import org.jspecify.annotations.NullMarked;
