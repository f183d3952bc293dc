/** Bulk import of registers: insurees, families and their cover. */
@NullMarked
package org.openimis.store.register;

import org.jspecify.annotations.NullMarked;
