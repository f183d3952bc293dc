/** Medical items and services, their register and prices. */
@NullMarked
package org.openimis.domain.catalogue;

import org.jspecify.annotations.NullMarked;
