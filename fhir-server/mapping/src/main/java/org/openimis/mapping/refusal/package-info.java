/** What is wrong with a request, gathered and told as an OperationOutcome. */
@NullMarked
package org.openimis.mapping.refusal;

import org.jspecify.annotations.NullMarked;
