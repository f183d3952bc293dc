/** Who did what. */
@NullMarked
package org.openimis.store.audit;

import org.jspecify.annotations.NullMarked;
