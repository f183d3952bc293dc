/** Documents that belong to claims: what is taken in, and where it is kept. */
@NullMarked
package org.openimis.domain.attachment;

import org.jspecify.annotations.NullMarked;
