/** Who is covered by which policy, and when. */
@NullMarked
package org.openimis.domain.coverage;

import org.jspecify.annotations.NullMarked;
