/** Families, their policies and what they pay, over HTTP. */
@NullMarked
package org.openimis.app.it.enrolment;

import org.jspecify.annotations.NullMarked;
