/** The command line of the program: {@code scheme check}, {@code test} and {@code load}. */
@NullMarked
package org.openimis.app.cli;

import org.jspecify.annotations.NullMarked;
