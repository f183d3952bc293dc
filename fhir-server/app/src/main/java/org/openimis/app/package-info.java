/** The program: a server, and a command line for scheme packs. */
@NullMarked
package org.openimis.app;

import org.jspecify.annotations.NullMarked;
