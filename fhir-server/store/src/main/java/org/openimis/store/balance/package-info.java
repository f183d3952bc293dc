/** How covers stand, read without a lock. */
@NullMarked
package org.openimis.store.balance;

import org.jspecify.annotations.NullMarked;
