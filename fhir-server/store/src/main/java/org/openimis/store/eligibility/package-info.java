/** Questions about cover and their answers. */
@NullMarked
package org.openimis.store.eligibility;

import org.jspecify.annotations.NullMarked;
