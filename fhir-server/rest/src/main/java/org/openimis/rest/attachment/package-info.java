/** Documents of claims over FHIR. */
@NullMarked
package org.openimis.rest.attachment;

import org.jspecify.annotations.NullMarked;
