/** Scheme packs written as FHIR resources. */
@NullMarked
package org.openimis.store.pack;

import org.jspecify.annotations.NullMarked;
