/** What the demo does by itself: it submits the claims of its scheme and shows what was decided. */
@NullMarked
package org.openimis.app.demo;

import org.jspecify.annotations.NullMarked;
