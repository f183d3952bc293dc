/** What families owe for their policies, and what they have paid. */
@NullMarked
package org.openimis.domain.contribution;

import org.jspecify.annotations.NullMarked;
