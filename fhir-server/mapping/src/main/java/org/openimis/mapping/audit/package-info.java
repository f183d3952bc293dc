/** The audit as FHIR. */
@NullMarked
package org.openimis.mapping.audit;

import org.jspecify.annotations.NullMarked;
