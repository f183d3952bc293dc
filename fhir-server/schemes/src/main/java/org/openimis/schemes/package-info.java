/** Scheme packs: a scheme written down as a folder of tables, read and checked as a whole. */
@NullMarked
package org.openimis.schemes;

import org.jspecify.annotations.NullMarked;
