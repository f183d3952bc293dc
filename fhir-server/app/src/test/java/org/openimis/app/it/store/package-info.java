/** Tests of how resources are kept. */
@NullMarked
package org.openimis.app.it.store;

import org.jspecify.annotations.NullMarked;
