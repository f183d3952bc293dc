/** The audit, written and read. */
@NullMarked
package org.openimis.rest.audit;

import org.jspecify.annotations.NullMarked;
