/** Whose data is whose. */
@NullMarked
package org.openimis.store.access;

import org.jspecify.annotations.NullMarked;
