package org.openimis.mapping.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.money.Money;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.refusal.Problems;

/** Reads the lines of a claim: what was given, how much of it, at which unit price. */
final class LineReader {
  private final Currency currency;
  private final int mostLines;
  private final Problems problems;
  private final Explanations explanations;
  private final MedicalCodeReader codes;
  private final PriceReader prices;
  private final DetailReader details;
  private final Set<Integer> sequences = new HashSet<>();

  LineReader(Currency currency, int mostLines, Explanations explanations, Problems problems) {
    this.currency = currency;
    this.mostLines = mostLines;
    this.explanations = explanations;
    this.problems = problems;
    this.codes = new MedicalCodeReader(problems);
    this.prices = new PriceReader(currency, problems);
    this.details = new DetailReader(currency, mostLines, problems);
  }

  List<ClaimLine> read(List<ItemComponent> items) {
    if (items.isEmpty()) {
      problems.required("Claim.item");
    }
    if (items.size() > mostLines) {
      problems.add(ProblemCode.TOO_MANY, "Claim.item", items.size(), mostLines);
      return List.of();
    }
    List<ClaimLine> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      ClaimLine line = read(items.get(i), "Claim.item[" + i + "]");
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
  }

  private @Nullable ClaimLine read(ItemComponent item, String path) {
    boolean numbered = Sequences.check(item.getSequenceElement(), path, sequences, problems);
    MedicalCode code = codes.read(item.getProductOrService(), path + ".productOrService");
    BigDecimal quantity = QuantityReader.read(item.getQuantity(), path, problems);
    Money unitPrice = prices.read(item.getUnitPrice(), path + ".unitPrice");
    QuantityReader.refuseFactor(item.getFactor(), path, problems);
    List<PackageContent.Part> parts = details.read(item.getDetail(), code, path);
    MoneyReader.checkCurrency(item.getNet(), path + ".net", currency, problems);
    return numbered && code != null && quantity != null && unitPrice != null
        ? new ClaimLine(
            item.getSequence(), code, quantity, unitPrice, parts, explanations.has(item))
        : null;
  }
}
