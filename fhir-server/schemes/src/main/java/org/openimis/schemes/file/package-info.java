/** The files of a scheme pack, wherever they come from. */
@NullMarked
package org.openimis.schemes.file;

import org.jspecify.annotations.NullMarked;
