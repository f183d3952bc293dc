package org.openimis.mapping.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.money.Money;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.refusal.Problems;
import org.openimis.profiles.CodeSystems;

/** Reads the lines of a claim: what was given, how much of it, at which unit price. */
final class LineReader {
  private static final int LONGEST_CODE = 50;
  private static final BigDecimal MOST_UNITS = new BigDecimal("1000000");
  private static final int QUANTITY_DECIMALS = 4;
  private static final BigDecimal HIGHEST_PRICE = new BigDecimal("1000000000000");

  private final Currency currency;
  private final int mostLines;
  private final Problems problems;
  private final Set<Integer> sequences = new HashSet<>();

  LineReader(Currency currency, int mostLines, Problems problems) {
    this.currency = currency;
    this.mostLines = mostLines;
    this.problems = problems;
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
    MedicalCode code = code(item.getProductOrService(), path + ".productOrService");
    BigDecimal quantity = quantity(item, path + ".quantity.value");
    Money unitPrice = unitPrice(item, path + ".unitPrice");
    refuseWhatWouldChangeTheAmount(item, path);
    MoneyReader.checkCurrency(item.getNet(), path + ".net", currency, problems);
    return numbered && code != null && quantity != null && unitPrice != null
        ? new ClaimLine(item.getSequence(), code, quantity, unitPrice)
        : null;
  }

  private void refuseWhatWouldChangeTheAmount(ItemComponent item, String path) {
    if (item.hasFactor() && item.getFactor().compareTo(BigDecimal.ONE) != 0) {
      problems.add(ProblemCode.NOT_SUPPORTED, path + ".factor", item.getFactor(), "factor");
    }
    if (item.hasDetail()) {
      problems.add(ProblemCode.NOT_SUPPORTED, path + ".detail", "detail", "detail");
    }
  }

  private @Nullable MedicalCode code(CodeableConcept concept, String path) {
    MedicalCode found = null;
    boolean coded = false;
    for (int i = 0; i < concept.getCoding().size(); i++) {
      Coding coding = concept.getCoding().get(i);
      LineKind kind = kindOf(coding.getSystem());
      coded |= kind != null;
      MedicalCode code = kind == null ? null : code(kind, coding, path + ".coding[" + i + "].code");
      if (found != null && code != null && !found.equals(code)) {
        problems.value(path + ".coding[" + i + "]", code.code(), "item-or-service");
      }
      found = found == null ? code : found;
    }
    if (!coded) {
      refuseUncoded(concept, path);
    }
    return found;
  }

  private @Nullable MedicalCode code(LineKind kind, Coding coding, String path) {
    if (!coding.hasCode()) {
      problems.required(path);
      return null;
    }
    String code = coding.getCode();
    if (code.isBlank() || code.length() > LONGEST_CODE) {
      problems.value(path, code, "code");
      return null;
    }
    return new MedicalCode(kind, code);
  }

  private void refuseUncoded(CodeableConcept concept, String path) {
    if (concept.getCoding().stream().anyMatch(Coding::hasCode)) {
      String sent = String.valueOf(concept.getCodingFirstRep().getSystem());
      String wanted = CodeSystems.MEDICAL_ITEM + ", " + CodeSystems.MEDICAL_SERVICE;
      problems.add(ProblemCode.CODE_SYSTEM, path + ".coding[0].system", sent, wanted);
    } else {
      problems.required(path + ".coding.code");
    }
  }

  private static @Nullable LineKind kindOf(@Nullable String system) {
    if (CodeSystems.MEDICAL_ITEM.equals(system)) {
      return LineKind.ITEM;
    }
    return CodeSystems.MEDICAL_SERVICE.equals(system) ? LineKind.SERVICE : null;
  }

  private @Nullable BigDecimal quantity(ItemComponent item, String path) {
    BigDecimal quantity = item.getQuantity().getValue();
    if (quantity == null) {
      problems.required(path);
      return null;
    }
    if (quantity.signum() <= 0
        || quantity.compareTo(MOST_UNITS) > 0
        || quantity.stripTrailingZeros().scale() > QUANTITY_DECIMALS) {
      problems.value(path, quantity, "quantity");
      return null;
    }
    return quantity;
  }

  private @Nullable Money unitPrice(ItemComponent item, String path) {
    BigDecimal price = item.getUnitPrice().getValue();
    if (price == null) {
      problems.required(path + ".value");
    }
    if (item.hasUnitPrice() && !item.getUnitPrice().hasCurrency()) {
      problems.required(path + ".currency");
      return null;
    }
    boolean ours = MoneyReader.checkCurrency(item.getUnitPrice(), path, currency, problems);
    if (price == null || !isPrice(price, path + ".value") || !ours) {
      return null;
    }
    return new Money(price, currency);
  }

  private boolean isPrice(BigDecimal price, String path) {
    if (price.signum() < 0 || price.compareTo(HIGHEST_PRICE) > 0) {
      problems.value(path, price, "price");
      return false;
    }
    if (price.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
      problems.value(path, price, "price-decimals");
      return false;
    }
    return true;
  }
}
