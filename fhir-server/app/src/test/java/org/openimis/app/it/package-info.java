/** The real server on a real PostgreSQL, asked over HTTP. One server serves all these tests. */
@NullMarked
package org.openimis.app.it;

import org.jspecify.annotations.NullMarked;
