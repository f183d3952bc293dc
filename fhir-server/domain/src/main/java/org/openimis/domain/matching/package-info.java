/** Whether two entries of the register may be the same person. */
@NullMarked
package org.openimis.domain.matching;

import org.jspecify.annotations.NullMarked;
