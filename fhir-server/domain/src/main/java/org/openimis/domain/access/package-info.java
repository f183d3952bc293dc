/** Who asks. */
@NullMarked
package org.openimis.domain.access;

import org.jspecify.annotations.NullMarked;
