/** The terminology operations: what codes there are, what they mean, whether they are good. */
@NullMarked
package org.openimis.rest.terminology;

import org.jspecify.annotations.NullMarked;
