/** Registers, prices and products as the judge reads them, kept in memory between loads. */
@NullMarked
package org.openimis.store.law;

import org.jspecify.annotations.NullMarked;
