/** Claims as FHIR sends them and as the rules read them; decisions as FHIR answers them. */
@NullMarked
package org.openimis.mapping.claim;

import org.jspecify.annotations.NullMarked;
