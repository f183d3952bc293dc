/** Contributions due and receipts as FHIR. */
@NullMarked
package org.openimis.mapping.contribution;

import org.jspecify.annotations.NullMarked;
