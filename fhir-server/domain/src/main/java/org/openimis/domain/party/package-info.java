/** Who takes part: how people and organisations are named, and what they send. */
@NullMarked
package org.openimis.domain.party;

import org.jspecify.annotations.NullMarked;
