/** A whole scheme pack as FHIR resources, and how a resource that left the pack ends. */
@NullMarked
package org.openimis.mapping.scheme;

import org.jspecify.annotations.NullMarked;
