/** Who is covered when. */
@NullMarked
package org.openimis.store.coverage;

import org.jspecify.annotations.NullMarked;
