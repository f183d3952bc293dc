/** Requests that cannot be served: what is told, and that nothing has changed. */
@NullMarked
package org.openimis.app.it.refusal;

import org.jspecify.annotations.NullMarked;
