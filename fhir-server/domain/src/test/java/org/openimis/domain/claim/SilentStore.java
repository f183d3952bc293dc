package org.openimis.domain.claim;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A store that breaks its contract: it says nothing of the claims it is asked about. */
record SilentStore(ClaimStore store) implements ClaimStore {
  @Override
  public <T> T inOneTransaction(Supplier<T> work) {
    return store.inOneTransaction(work);
  }

  @Override
  public Map<ClaimKey, EarlierSubmission> takeKeys(Map<ClaimKey, String> contentHashByKey) {
    return store.takeKeys(contentHashByKey);
  }

  @Override
  public Map<ClaimKey, ClaimFacts> factsOf(List<SubmittedClaim> claims) {
    return Map.of();
  }

  @Override
  public Map<ClaimKey, EntryRules.PriorClaim> priorsOf(List<SubmittedClaim> claims) {
    return Map.of();
  }

  @Override
  public SchemeTerms termsOf(String scheme) {
    return store.termsOf(scheme);
  }

  @Override
  public List<Receipt> record(List<JudgedClaim> judged) {
    return store.record(judged);
  }
}
