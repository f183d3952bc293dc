package org.openimis.mapping.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.DetailsComponent;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.eligibility.EligibilityQuestion.AskedItem;
import org.openimis.domain.money.Money;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.claim.PlannedLineReader;
import org.openimis.mapping.claim.ReadingContext;
import org.openimis.mapping.refusal.Problems;

/** Reads which items and services a question is about, how many units, and at which price. */
final class ItemReader {
  private static final String PATH = "CoverageEligibilityRequest.item";

  private final ReadingContext context;
  private final Problems problems;
  private final PlannedLineReader lines;

  ItemReader(ReadingContext context, Problems problems) {
    this.context = context;
    this.problems = problems;
    this.lines = new PlannedLineReader(context.currency(), problems);
  }

  List<AskedItem> read(List<DetailsComponent> items) {
    if (items.size() > context.mostLines()) {
      problems.add(ProblemCode.TOO_MANY, PATH, items.size(), context.mostLines());
      return List.of();
    }
    List<AskedItem> read = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      AskedItem item = read(items.get(i), PATH + "[" + i + "]");
      if (item != null) {
        read.add(item);
      }
    }
    return read;
  }

  private @Nullable AskedItem read(DetailsComponent item, String path) {
    MedicalCode code = lines.code(item.getProductOrService(), path + ".productOrService");
    BigDecimal quantity =
        item.hasQuantity() ? lines.quantity(item.getQuantity(), path) : BigDecimal.ONE;
    @Nullable Money price =
        item.hasUnitPrice() ? lines.price(item.getUnitPrice(), path + ".unitPrice") : null;
    return code == null || quantity == null ? null : new AskedItem(code, quantity, price);
  }
}
