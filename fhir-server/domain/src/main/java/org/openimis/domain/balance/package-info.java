/** What is left of a person's cover. */
@NullMarked
package org.openimis.domain.balance;

import org.jspecify.annotations.NullMarked;
