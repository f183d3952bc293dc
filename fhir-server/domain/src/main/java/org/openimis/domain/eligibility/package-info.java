/** Questions whether somebody is covered. */
@NullMarked
package org.openimis.domain.eligibility;

import org.jspecify.annotations.NullMarked;
