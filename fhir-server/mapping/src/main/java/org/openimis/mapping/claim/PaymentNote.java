package org.openimis.mapping.claim;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.ClaimCase;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.Valuation;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Allowance;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.product.Limit;
import org.openimis.mapping.text.Texts;

/**
 * Says who pays a line: what goes to the deductible, what the product pays of the rest, and what
 * the amount of the category and the ceiling leave of that.
 */
final class PaymentNote {
  private static final String DEDUCTIBLE = "ded-";
  private static final String CEILING = "max-";

  private final Sentences sentences;
  private final JudgedClaim judged;
  private final Valuation valuation;
  private final BenefitTerms terms;
  private final boolean hospital;

  PaymentNote(Sentences sentences, JudgedClaim judged, Valuation valuation) {
    this.sentences = sentences;
    this.judged = judged;
    this.valuation = valuation;
    this.terms = judged.facts().terms(valuation.product());
    this.hospital = new ClaimCase(judged.claim(), judged.facts()).isHospital(terms);
  }

  void say() {
    sayDeductible();
    sayShare();
    sayCategory();
    sayCeiling();
    if (!valuation.overCategory().isZero() || !valuation.overCeiling().isZero()) {
      sentences.say("paid", valuation.benefit());
    }
    if (valuation.isRelative()) {
      sentences.say("relative", valuation.benefit());
    }
  }

  private void sayDeductible() {
    Money left = valuation.before().deductible();
    Optional<Allowance> deductible = terms.deductible(hospital);
    if (left == null || deductible.isEmpty()) {
      return;
    }
    String name = name(DEDUCTIBLE, deductible.get());
    Money whole = whole(deductible.get());
    Money taken = valuation.deductible();
    if (left.isZero()) {
      sentences.say("deductible.done", name, whole);
    } else if (!taken.isZero()) {
      sentences.say("deductible.taken", name, whole, left, taken, left.minus(taken));
    }
  }

  private void sayShare() {
    Limit limit = valuation.limit();
    boolean isShare = limit.kind() == Limit.Kind.SHARE;
    boolean isRest = !valuation.deductible().isZero();
    Money rest = valuation.eligible().minus(valuation.deductible());
    Object shown =
        isShare
            ? LineNotes.plain(limit.value())
            : new Money(limit.value(), valuation.unitPrice().currency());
    String key;
    if (isRest && rest.isZero()) {
      key = "pays.nothing";
    } else if (isShare && !valuation.copay().isZero()) {
      key = isRest ? "pays.share-of-rest" : "pays.share";
    } else if (isRest) {
      key = "pays.rest";
    } else if (isShare || limit.isUnlimited()) {
      key = "pays.full";
    } else {
      key = LineNotes.isCutByLimit(valuation) ? "pays.fixed" : "pays.unreached";
    }
    sentences.say(
        key,
        valuation.product(),
        valuation.policy(),
        rest.minus(valuation.copay()),
        shown,
        valuation.copay());
  }

  private void sayCategory() {
    Money left = valuation.before().category();
    if (left != null && !valuation.overCategory().isZero()) {
      String category = Texts.category(judged.decision().category(), language());
      sentences.say("category.cut", category, left, valuation.overCategory());
    }
  }

  private void sayCeiling() {
    Money left = valuation.before().ceiling();
    Allowance ceiling = ceiling();
    if (left == null || ceiling == null) {
      return;
    }
    String name = name(CEILING, ceiling);
    if (valuation.outsideCeiling()) {
      sentences.say("ceiling.outside", name, whole(ceiling));
    } else if (valuation.overCeiling().isZero()) {
      sentences.say("ceiling.left", name, whole(ceiling), left.minus(valuation.benefit()));
    } else {
      sentences.say("ceiling.cut", name, whole(ceiling), left, valuation.overCeiling());
    }
  }

  private @Nullable Allowance ceiling() {
    int members = judged.facts().balance(valuation.policy()).members();
    return terms.ceiling(hospital, members).orElse(null);
  }

  /** By the name of the parameter that fixes it, for example {@code max-ip-policy}. */
  private String name(String kind, Allowance allowance) {
    String scope =
        switch (allowance.scope()) {
          case ALL -> "";
          case INPATIENT -> "ip-";
          case OUTPATIENT -> "op-";
        };
    String level = allowance.level().name().toLowerCase(Locale.ROOT);
    return Texts.parameter(kind + scope + level, language());
  }

  private Money whole(Allowance allowance) {
    return new Money(allowance.amount(), valuation.unitPrice().currency());
  }

  private Locale language() {
    return sentences.language();
  }
}
