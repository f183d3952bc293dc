/** Loading scheme packs over FHIR. */
@NullMarked
package org.openimis.rest.scheme;

import org.jspecify.annotations.NullMarked;
