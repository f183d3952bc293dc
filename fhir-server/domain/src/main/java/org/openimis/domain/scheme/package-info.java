/** A scheme as its officers write it down: settings, registers, prices, products. */
@NullMarked
package org.openimis.domain.scheme;

import org.jspecify.annotations.NullMarked;
