/** Insurees and their families. */
@NullMarked
package org.openimis.domain.enrolment;

import org.jspecify.annotations.NullMarked;
