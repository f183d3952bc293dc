/** Sentences for people, in English and French. */
@NullMarked
package org.openimis.mapping.text;

import org.jspecify.annotations.NullMarked;
