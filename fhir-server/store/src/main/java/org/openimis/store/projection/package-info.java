/** The small tables that rules read, kept in step with the FHIR resources. */
@NullMarked
package org.openimis.store.projection;

import org.jspecify.annotations.NullMarked;
