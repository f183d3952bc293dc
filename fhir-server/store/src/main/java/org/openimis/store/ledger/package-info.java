/** The ledger of deductibles and ceilings: accounts, and postings that are never changed. */
@NullMarked
package org.openimis.store.ledger;

import org.jspecify.annotations.NullMarked;
