/** How a refusal is told. */
@NullMarked
package org.openimis.rest.refusal;

import org.jspecify.annotations.NullMarked;
