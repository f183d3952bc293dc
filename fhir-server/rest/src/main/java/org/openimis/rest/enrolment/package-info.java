/** Families, applications, policies and contributions over FHIR. */
@NullMarked
package org.openimis.rest.enrolment;

import org.jspecify.annotations.NullMarked;
