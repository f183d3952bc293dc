/** The database schemas: HAPI's by HAPI's migrator, ours by Flyway. */
@NullMarked
package org.openimis.store.schema;

import org.jspecify.annotations.NullMarked;
