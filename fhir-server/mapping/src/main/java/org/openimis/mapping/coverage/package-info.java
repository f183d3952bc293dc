/** Policies and each member's cover as FHIR, and back as rows. */
@NullMarked
package org.openimis.mapping.coverage;

import org.jspecify.annotations.NullMarked;
