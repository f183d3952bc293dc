/** The PostgreSQL that the server brings along, and what it asks of one that it does not. */
@NullMarked
package org.openimis.app.postgres;

import org.jspecify.annotations.NullMarked;
