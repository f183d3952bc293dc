/** The FHIR server that offers all this. */
@NullMarked
package org.openimis.rest.server;

import org.jspecify.annotations.NullMarked;
