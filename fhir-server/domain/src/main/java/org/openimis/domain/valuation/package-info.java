/** What of a policy's deductibles and ceilings is used up, and what a claim takes of them. */
@NullMarked
package org.openimis.domain.valuation;

import org.jspecify.annotations.NullMarked;
