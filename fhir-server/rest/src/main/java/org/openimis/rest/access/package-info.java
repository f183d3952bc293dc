/** Who may see and do what. */
@NullMarked
package org.openimis.rest.access;

import org.jspecify.annotations.NullMarked;
