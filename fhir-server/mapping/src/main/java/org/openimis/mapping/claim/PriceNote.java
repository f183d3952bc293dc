package org.openimis.mapping.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.claim.Valuation;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;

/** Says which price of a unit is taken and where it comes from (scheme-rules 2.9.2). */
final class PriceNote {
  private PriceNote() {}

  static void say(Sentences sentences, ClaimLine line, Valuation valuation, ClaimFacts facts) {
    if (!valuation.packageWhole()) {
      sayPackage(sentences, line, facts);
      return;
    }
    Money listPrice = valuation.listPrice();
    sentences.say(
        key(line, valuation, facts),
        line.code().code(),
        valuation.askedPrice(),
        listPrice == null ? "" : listPrice,
        facts.listPrice(line.code()).map(ListPrice::priceList).orElse(""),
        valuation.unitPrice());
  }

  private static String key(ClaimLine line, Valuation valuation, ClaimFacts facts) {
    boolean reviewed = facts.review(line).filter(review -> review.unitPrice() != null).isPresent();
    if (reviewed) {
      return "price.reviewed";
    }
    if (valuation.priceOrigin() == PriceOrigin.ASKED) {
      return valuation.unitPrice().equals(valuation.askedPrice()) ? "price.asked" : "price.fixed";
    }
    Money listPrice = valuation.listPrice();
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

  /** A package paid as defined whose parts are not as defined. */
  private static void sayPackage(Sentences sentences, ClaimLine line, ClaimFacts facts) {
    List<PackageContent.Part> defined =
        facts
            .registered(line.code())
            .flatMap(entry -> Optional.ofNullable(entry.packageContent()))
            .map(PackageContent::parts)
            .orElse(List.of());
    sentences.say(
        line.parts().isEmpty() ? "package.unnamed" : "package.other",
        line.code().code(),
        line.unitPrice(),
        shown(defined),
        shown(line.parts()));
  }

  private static String shown(List<PackageContent.Part> parts) {
    return parts.stream()
        .map(part -> LineNotes.plain(part.quantity()) + " × " + part.code().code())
        .collect(Collectors.joining(", "));
  }
}
