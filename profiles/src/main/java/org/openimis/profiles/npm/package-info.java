/** Packs the definitions for tools that read FHIR packages; runs in the build only. */
@NullMarked
package org.openimis.profiles.npm;

import org.jspecify.annotations.NullMarked;
