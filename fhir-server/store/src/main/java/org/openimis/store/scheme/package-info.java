/** The settings of the loaded schemes. */
@NullMarked
package org.openimis.store.scheme;

import org.jspecify.annotations.NullMarked;
