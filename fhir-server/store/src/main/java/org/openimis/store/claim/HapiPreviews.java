package org.openimis.store.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.ClaimStore;
import org.openimis.domain.claim.EntryRules.PriorClaim;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.Receipt;
import org.openimis.domain.claim.SchemeTerms;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.mapping.claim.ClaimIds;
import org.openimis.store.scheme.SchemeGate;

/**
 * Tells what the store knows to whoever only tries a claim: what is done here is undone, and nobody
 * takes a claim code.
 */
public final class HapiPreviews implements ClaimStore {
  private final ClaimTools tools;
  private final ClaimStore store;
  private final SchemeGate gate;
  private final ClaimIdsReader ids;

  public HapiPreviews(ClaimTools tools, ClaimStore store) {
    this.tools = tools;
    this.store = store;
    this.gate = new SchemeGate(tools.database(), tools.schemes());
    this.ids = tools.ids();
  }

  @Override
  public <T> T inOneTransaction(Supplier<T> work) {
    return tools.transactions().undone(details -> work.get());
  }

  @Override
  public Map<ClaimKey, ClaimFacts> factsOf(List<SubmittedClaim> claims) {
    gate.enter(claims.stream().map(claim -> claim.key().scheme()).distinct().toList());
    return store.factsOf(claims);
  }

  @Override
  public Map<ClaimKey, PriorClaim> priorsOf(List<SubmittedClaim> claims) {
    return store.priorsOf(claims);
  }

  @Override
  public SchemeTerms termsOf(String scheme) {
    return store.termsOf(scheme);
  }

  /** Under which ids the registers hold those whom the claim names. */
  public ClaimIds idsOf(JudgedClaim judged) {
    return Objects.requireNonNull(ids.read(List.of(judged)).get(judged.claim().key()));
  }

  @Override
  public Map<ClaimKey, EarlierSubmission> takeKeys(Map<ClaimKey, String> contentHashByKey) {
    throw onlyTried();
  }

  @Override
  public List<Receipt> record(List<JudgedClaim> judged) {
    throw onlyTried();
  }

  private static UnsupportedOperationException onlyTried() {
    return new UnsupportedOperationException("A claim that is only tried is not kept");
  }
}
