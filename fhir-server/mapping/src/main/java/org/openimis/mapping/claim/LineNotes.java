package org.openimis.mapping.claim;

import java.util.List;
import java.util.Locale;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.claim.Finding;
import org.openimis.domain.claim.LineDecision;
import org.openimis.domain.claim.Valuation;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;
import org.openimis.mapping.pack.Amounts;
import org.openimis.mapping.text.Messages;
import org.openimis.mapping.text.Texts;

/** Explains the decision on a line in words and numbers that a clerk can follow. */
final class LineNotes {
  private static final Messages NOTES = new Messages("notes");

  private LineNotes() {}

  static String of(LineDecision decision, ClaimFacts facts, ClaimState state, Locale language) {
    Finding refusal = decision.refusal();
    Valuation valuation = decision.valuation();
    if (refusal != null || valuation == null) {
      return refusal == null ? "" : Texts.ofLine(refusal, language);
    }
    return state == ClaimState.CHECKED
        ? checked(decision.line(), language)
        : paid(decision.line(), valuation, listName(decision.line(), facts), language);
  }

  private static String checked(ClaimLine line, Locale language) {
    return NOTES.say(
        language,
        "checked",
        line.code().code(),
        line.unitPrice(),
        Amounts.plain(line.quantity()).toPlainString());
  }

  private static String paid(
      ClaimLine line, Valuation valuation, String listName, Locale language) {
    Money listPrice = valuation.listPrice();
    Object[] values = {
      line.code().code(),
      valuation.askedPrice(),
      listPrice == null ? "" : listPrice,
      listName,
      valuation.unitPrice(),
      Amounts.plain(valuation.quantity()).toPlainString(),
      priced(valuation),
      valuation.product(),
      valuation.policy(),
      limitShown(valuation),
      valuation.benefit(),
      valuation.copay()
    };
    return List.of(priceKey(valuation), "amount", limitKey(valuation)).stream()
        .map(key -> NOTES.say(language, key, values))
        .reduce((one, next) -> one + " " + next)
        .orElseThrow();
  }

  private static String priceKey(Valuation valuation) {
    Money listPrice = valuation.listPrice();
    if (valuation.priceOrigin() == PriceOrigin.ASKED) {
      return "price.asked";
    }
    if (listPrice == null) {
      return "price.unlisted";
    }
    int askedToList = valuation.askedPrice().compareTo(listPrice);
    if (askedToList == 0) {
      return "price.same";
    }
    if (valuation.priceRule() == PriceRule.LIST) {
      return "price.list";
    }
    return askedToList > 0 ? "price.above" : "price.below";
  }

  private static String limitKey(Valuation valuation) {
    Limit limit = valuation.limit();
    if (limit.kind() == Limit.Kind.SHARE) {
      return valuation.copay().isZero() ? "limit.full" : "limit.share";
    }
    if (limit.isUnlimited()) {
      return "limit.full";
    }
    return valuation.eligible().compareTo(priced(valuation)) < 0
        ? "limit.fixed"
        : "limit.unreached";
  }

  private static Object limitShown(Valuation valuation) {
    Limit limit = valuation.limit();
    return limit.kind() == Limit.Kind.SHARE
        ? Amounts.plain(limit.value()).toPlainString()
        : new Money(limit.value(), valuation.unitPrice().currency());
  }

  /** What the line would be worth without a limit. */
  private static Money priced(Valuation valuation) {
    return valuation.unitPrice().times(valuation.quantity()).rounded();
  }

  private static String listName(ClaimLine line, ClaimFacts facts) {
    return facts.listPrice(line.code()).map(price -> price.priceList()).orElse("");
  }
}
