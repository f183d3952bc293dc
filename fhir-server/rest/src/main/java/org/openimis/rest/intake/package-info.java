/** What comes in, before anyone reads its meaning. */
@NullMarked
package org.openimis.rest.intake;

import org.jspecify.annotations.NullMarked;
