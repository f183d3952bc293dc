/** New resources in HAPI's tables, many at a time. */
@NullMarked
package org.openimis.store.resource;

import org.jspecify.annotations.NullMarked;
