/** What our own SQL shares. */
@NullMarked
package org.openimis.store.sql;

import org.jspecify.annotations.NullMarked;
