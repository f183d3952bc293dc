/** Claims, their answers and the facts they were judged by. */
@NullMarked
package org.openimis.store.claim;

import org.jspecify.annotations.NullMarked;
