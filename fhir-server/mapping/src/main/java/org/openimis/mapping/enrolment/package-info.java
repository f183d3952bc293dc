/** Insurees and families as FHIR, and back as rows. */
@NullMarked
package org.openimis.mapping.enrolment;

import org.jspecify.annotations.NullMarked;
