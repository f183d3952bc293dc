/** The code systems that are in the database. */
@NullMarked
package org.openimis.store.terminology;

import org.jspecify.annotations.NullMarked;
