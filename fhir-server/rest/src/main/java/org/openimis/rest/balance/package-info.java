/** What is left of a cover, over FHIR. */
@NullMarked
package org.openimis.rest.balance;

import org.jspecify.annotations.NullMarked;
