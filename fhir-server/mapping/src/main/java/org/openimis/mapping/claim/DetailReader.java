package org.openimis.mapping.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Claim.DetailComponent;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.refusal.Problems;

/**
 * Reads what a package contained, by the facility: the items and services of a line and how many
 * units of each. What a part would cost by itself is not read; only the package has a price.
 */
final class DetailReader {
  private final Currency currency;
  private final int most;
  private final Problems problems;
  private final MedicalCodeReader codes;

  /**
   * @param most parts that one line may have
   */
  DetailReader(Currency currency, int most, Problems problems) {
    this.currency = currency;
    this.most = most;
    this.problems = problems;
    this.codes = new MedicalCodeReader(problems);
  }

  /**
   * The parts of a line.
   *
   * @param of what the line asks for; null when that could not be read
   */
  List<PackageContent.Part> read(
      List<DetailComponent> details, @Nullable MedicalCode of, String line) {
    if (details.isEmpty()) {
      return List.of();
    }
    String path = line + ".detail";
    if (of != null && of.kind() != LineKind.SERVICE) {
      problems.add(ProblemCode.NOT_SUPPORTED, path, of.code(), "detail");
      return List.of();
    }
    if (details.size() > most) {
      problems.add(ProblemCode.TOO_MANY, path, details.size(), most);
      return List.of();
    }
    Set<Integer> sequences = new HashSet<>();
    List<PackageContent.Part> parts = new ArrayList<>();
    for (int i = 0; i < details.size(); i++) {
      PackageContent.Part part = read(details.get(i), path + "[" + i + "]", sequences);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  private PackageContent.@Nullable Part read(
      DetailComponent detail, String path, Set<Integer> sequences) {
    boolean numbered = Sequences.check(detail.getSequenceElement(), path, sequences, problems);
    MedicalCode code = codes.read(detail.getProductOrService(), path + ".productOrService");
    BigDecimal quantity = QuantityReader.read(detail.getQuantity(), path, problems);
    QuantityReader.refuseFactor(detail.getFactor(), path, problems);
    MoneyReader.checkCurrency(detail.getUnitPrice(), path + ".unitPrice", currency, problems);
    MoneyReader.checkCurrency(detail.getNet(), path + ".net", currency, problems);
    if (detail.hasSubDetail()) {
      problems.add(ProblemCode.NOT_SUPPORTED, path + ".subDetail", "", "sub-detail");
    }
    return numbered && code != null && quantity != null
        ? new PackageContent.Part(code, quantity)
        : null;
  }
}
