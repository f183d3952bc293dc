/** Health facilities. */
@NullMarked
package org.openimis.domain.facility;

import org.jspecify.annotations.NullMarked;
