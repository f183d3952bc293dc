package org.openimis.mapping.claim;

import org.openimis.domain.money.Money;

/**
 * A posting of the ledger as an answer carries it, so that the books can be rebuilt from the
 * answers (conventions 16).
 *
 * @param account the name of the account in the ledger
 * @param sequence the place of the posting in its account, from 1
 * @param amount what was charged; negative where something was given back
 */
public record LedgerEntry(String account, long sequence, Money amount) {}
