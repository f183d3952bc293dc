/** The Spring assembly. */
@NullMarked
package org.openimis.app.server;

import org.jspecify.annotations.NullMarked;
