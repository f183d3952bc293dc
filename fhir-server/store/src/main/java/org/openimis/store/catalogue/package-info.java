/** What facilities may claim, read from the projections. */
@NullMarked
package org.openimis.store.catalogue;

import org.jspecify.annotations.NullMarked;
