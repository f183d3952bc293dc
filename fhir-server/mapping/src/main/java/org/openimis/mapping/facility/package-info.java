/** Places, health facilities and their people as FHIR, and back as rows. */
@NullMarked
package org.openimis.mapping.facility;

import org.jspecify.annotations.NullMarked;
