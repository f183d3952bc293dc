/** Medical items and services, diagnoses and price lists as FHIR, and back as rows. */
@NullMarked
package org.openimis.mapping.catalogue;

import org.jspecify.annotations.NullMarked;
