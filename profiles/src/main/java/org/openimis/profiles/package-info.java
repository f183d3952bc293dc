/** Every URI and code of the FHIR contract, for server, mediators and tests alike. */
@NullMarked
package org.openimis.profiles;

import org.jspecify.annotations.NullMarked;
