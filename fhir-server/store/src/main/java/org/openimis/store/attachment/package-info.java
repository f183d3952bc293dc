/** The documents of claims, kept apart from them. */
@NullMarked
package org.openimis.store.attachment;

import org.jspecify.annotations.NullMarked;
