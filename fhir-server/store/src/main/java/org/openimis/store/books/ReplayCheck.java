package org.openimis.store.books;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.books.BookCheck;
import org.openimis.domain.claim.Adjudication;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ContentHash;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.RuleSet;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.store.books.Findings.Place;
import org.openimis.store.books.KeptCase.DecisionRow;
import org.openimis.store.sql.FactsCodec;

/** Judges stored facts by their stored rules again and compares the canonical decisions. */
final class ReplayCheck {
  private final Findings findings;
  private final Map<String, Adjudication> judges = new HashMap<>();

  ReplayCheck(Findings findings) {
    this.findings = findings;
  }

  void check(KeptCase kept, DecisionRow row) {
    findings.examined(BookCheck.DECISIONS, 1);
    Place place =
        new Place(
            kept.place().name() + " decision " + row.version(),
            "ClaimResponse/" + kept.state().responseId());
    try {
      replay(kept, row, place);
    } catch (RuntimeException e) { // what was written cannot be judged any more
      findings.differs(BookCheck.DECISIONS, place, "a decision", "a fault: " + e.getMessage());
    }
  }

  private void replay(KeptCase kept, DecisionRow row, Place place) {
    SubmittedClaim claim = FactsCodec.read(row.claim(), SubmittedClaim.class);
    ClaimFacts facts = FactsCodec.read(row.facts(), ClaimFacts.class);
    Decision again = judge(row.ruleSet()).judge(claim, facts);
    JsonDifference.first(canonical(row.decision()), FactsCodec.write(again))
        .ifPresent(
            difference ->
                findings.differs(
                    BookCheck.DECISIONS,
                    place.at(difference.path()),
                    difference.right(),
                    difference.left()));
    findings.compare(
        BookCheck.DECISIONS,
        place.at("content"),
        new Fields().with("hash", ContentHash.of(claim)).values(),
        new Fields().with("hash", row.contentHash()).values());
    if (row.version() == 1) {
      findings.compare(
          BookCheck.DECISIONS,
          place.at("submission"),
          new Fields().with("hash", row.contentHash()).values(),
          new Fields().with("hash", kept.state().submittedHash()).values());
    }
  }

  /** The last decision; empty when there is none or it cannot be read, which replay tells. */
  static Optional<Decision> decision(@Nullable DecisionRow row) {
    return read(row, row == null ? "" : row.decision(), Decision.class);
  }

  /** The content that was judged last. */
  static Optional<SubmittedClaim> claim(@Nullable DecisionRow row) {
    return read(row, row == null ? "" : row.claim(), SubmittedClaim.class);
  }

  private static <T> Optional<T> read(@Nullable DecisionRow row, String json, Class<T> type) {
    try {
      return row == null ? Optional.empty() : Optional.of(FactsCodec.read(json, type));
    } catch (IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static String canonical(String decision) {
    return FactsCodec.write(FactsCodec.read(decision, Decision.class));
  }

  private Adjudication judge(String ruleSet) {
    return judges.computeIfAbsent(
        ruleSet, json -> new Adjudication(FactsCodec.read(json, RuleSet.class)));
  }
}
