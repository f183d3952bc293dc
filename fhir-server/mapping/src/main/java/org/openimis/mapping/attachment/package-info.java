/** Documents of claims, between FHIR's attachments and binaries and the domain. */
@NullMarked
package org.openimis.mapping.attachment;

import org.jspecify.annotations.NullMarked;
