/** Requests that cannot be served, and why. */
@NullMarked
package org.openimis.domain.refusal;

import org.jspecify.annotations.NullMarked;
