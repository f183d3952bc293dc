/** Claims: what a facility asks, and how the scheme judges it. */
@NullMarked
package org.openimis.domain.claim;

import org.jspecify.annotations.NullMarked;
