/** How the program starts, and what it says and returns when it cannot. */
@NullMarked
package org.openimis.app.start;

import org.jspecify.annotations.NullMarked;
