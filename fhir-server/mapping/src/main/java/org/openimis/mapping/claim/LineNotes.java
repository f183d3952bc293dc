package org.openimis.mapping.claim;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.Finding;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.LineDecision;
import org.openimis.domain.claim.RejectionReason;
import org.openimis.domain.claim.Valuation;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Limit;
import org.openimis.mapping.pack.Amounts;
import org.openimis.mapping.text.Texts;

/**
 * Explains the decision on a line in words and numbers that a clerk can follow: first the price and
 * where it comes from, then units, deductible, co-insurance, category and ceiling, as the money was
 * reckoned (scheme-rules 2.9.1).
 */
final class LineNotes {
  /** Where a finding about units holds the most, those used, wanted and left, and the policy. */
  private static final int MOST = 1;

  private static final int USED = 2;
  private static final int WANTED = 3;
  private static final int LEFT = 4;
  private static final int POLICY = 5;

  private final JudgedClaim judged;
  private final LineDecision decision;
  private final Sentences sentences;

  private LineNotes(JudgedClaim judged, LineDecision decision, Locale language) {
    this.judged = judged;
    this.decision = decision;
    this.sentences = new Sentences(language);
  }

  static String of(JudgedClaim judged, LineDecision decision, Locale language) {
    Finding refusal = decision.refusal();
    Valuation valuation = decision.valuation();
    if (refusal != null) {
      return Texts.ofLine(refusal, language);
    }
    if (valuation == null) {
      throw new IllegalArgumentException("A line is either refused or valued");
    }
    var notes = new LineNotes(judged, decision, language);
    return judged.state() == ClaimState.CHECKED ? notes.checked(valuation) : notes.paid(valuation);
  }

  private String checked(Valuation valuation) {
    ClaimLine line = decision.line();
    sentences.say("checked", line.code().code(), line.unitPrice(), plain(line.quantity()));
    sayCut(valuation);
    return sentences.text();
  }

  private String paid(Valuation valuation) {
    ClaimFacts facts = judged.facts();
    PriceNote.say(sentences, decision.line(), valuation, facts);
    if (valuation.packageWhole()) {
      sayReview();
      sayCut(valuation);
      sayAmount(valuation);
      new PaymentNote(sentences, judged, valuation).say();
    }
    return sentences.text();
  }

  private void sayReview() {
    ClaimLine line = decision.line();
    Optional<BigDecimal> reviewed =
        judged
            .facts()
            .review(line)
            .flatMap(review -> Optional.ofNullable(review.quantity()))
            .filter(quantity -> quantity.compareTo(line.quantity()) != 0);
    reviewed.ifPresent(
        quantity -> sentences.say("quantity.reviewed", plain(quantity), plain(line.quantity())));
  }

  /** A remark about units is of the cover that pays, or of another one that would not have paid. */
  private void sayCut(Valuation valuation) {
    decision.remarks().stream()
        .filter(remark -> remark.reason() == RejectionReason.QUANTITY)
        .filter(remark -> remark.details().get(POLICY).equals(valuation.policy()))
        .filter(remark -> remark.details().get(LEFT).equals(plain(valuation.quantity())))
        .findFirst()
        .ifPresent(
            cut ->
                sentences.say(
                    "quantity.cut",
                    cut.details().get(MOST),
                    cut.details().get(USED),
                    cut.details().get(WANTED),
                    cut.details().get(LEFT)));
  }

  private void sayAmount(Valuation valuation) {
    sentences.say("amount", plain(valuation.quantity()), priced(valuation));
    Limit limit = valuation.limit();
    boolean deducts = !valuation.deductible().isZero();
    if (deducts && isCutByLimit(valuation)) {
      Money most = new Money(limit.value(), valuation.unitPrice().currency());
      sentences.say("amount.fixed", most, valuation.eligible());
    }
  }

  /** What the line would be worth without a limit. */
  static Money priced(Valuation valuation) {
    return valuation.unitPrice().times(valuation.quantity()).rounded();
  }

  static boolean isCutByLimit(Valuation valuation) {
    return valuation.eligible().compareTo(priced(valuation)) < 0;
  }

  static String plain(BigDecimal number) {
    return Amounts.plain(number).toPlainString();
  }
}
