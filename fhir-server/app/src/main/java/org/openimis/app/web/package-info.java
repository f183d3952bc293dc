/** The pages that are no FHIR. */
@NullMarked
package org.openimis.app.web;

import org.jspecify.annotations.NullMarked;
