/** The implementation guide: it is shown, and what it tells to do works. */
@NullMarked
package org.openimis.app.it.guide;

import org.jspecify.annotations.NullMarked;
