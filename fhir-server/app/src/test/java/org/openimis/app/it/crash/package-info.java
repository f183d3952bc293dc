/** The server, or its database, killed in the middle of its work: every claim has one effect. */
@NullMarked
package org.openimis.app.it.crash;

import org.jspecify.annotations.NullMarked;
