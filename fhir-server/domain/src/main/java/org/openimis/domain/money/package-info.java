/** Amounts of money and how they are rounded. */
@NullMarked
package org.openimis.domain.money;

import org.jspecify.annotations.NullMarked;
