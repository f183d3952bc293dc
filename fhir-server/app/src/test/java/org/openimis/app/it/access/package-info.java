/** Who may do what, asked over HTTP as each of the roles and as nobody. */
@NullMarked
package org.openimis.app.it.access;

import org.jspecify.annotations.NullMarked;
