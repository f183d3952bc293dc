/** Insurance products and what they cover. */
@NullMarked
package org.openimis.domain.product;

import org.jspecify.annotations.NullMarked;
