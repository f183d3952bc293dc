package org.openimis.schemes.scenario;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.claim.ClaimUse;
import org.openimis.domain.claim.Visit;
import org.openimis.domain.product.VisitType;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Choices;
import org.openimis.schemes.cell.Section;
import org.openimis.schemes.fault.FaultKind;

/** Reads the claims of one scenario. */
final class ScenarioClaimReader {
  static final List<String> CLAIM_KEYS =
      List.of(
          "code",
          "use",
          "corrects",
          "guarantee",
          "insured",
          "facility",
          "visit",
          "claimed",
          "diagnoses",
          "lines",
          "expect");
  private static final List<String> VISIT_KEYS = List.of("from", "to", "type");
  static final List<String> LINE_KEYS =
      List.of(
          "item",
          "service",
          "quantity",
          "asked",
          "parts",
          "explained",
          "review",
          "expect",
          "arithmetic",
          "because");
  private static final List<String> PART_KEYS = List.of("item", "service", "quantity");
  static final List<String> REVIEW_KEYS = List.of("refused", "quantity", "price");
  private static final Map<String, ClaimUse> USES = Choices.of(ClaimUse.values(), ClaimUse::code);
  private static final Map<String, VisitType> VISIT_TYPES =
      Choices.of(VisitType.values(), VisitType::code);
  private static final Visit NO_VISIT = new Visit(LocalDate.EPOCH, LocalDate.EPOCH);

  private final Currency currency;
  private final @Nullable Insured insured;
  private final ExpectationReader expectations;

  /**
   * @param insured whose the claims are, unless a claim itself names somebody
   */
  ScenarioClaimReader(Currency currency, @Nullable Insured insured) {
    this.currency = currency;
    this.insured = insured;
    this.expectations = new ExpectationReader(currency);
  }

  ScenarioClaim read(Section section) {
    section.allow(CLAIM_KEYS);
    section.requireKey("lines");
    ExpectedClaim expected = expectations.ofClaim(section);
    List<ScenarioClaim.Line> lines =
        section.sections("lines").stream().map(line -> line(line, expected)).toList();
    expectations.compareSum(section, expected, lines);
    Optional<Section> visit = section.requiredSection("visit");
    ClaimUse use = section.optional("use").choiceOrNull(USES);
    return new ScenarioClaim(
        section.required("code").code(),
        use == null ? ClaimUse.CLAIM : use,
        section.optional("corrects").codeOrNull(),
        section.optional("guarantee").codeOrNull(),
        insured(section),
        section.required("facility").code(),
        visit.map(ScenarioClaimReader::visitType).orElse(VisitType.OTHER),
        visit.map(ScenarioClaimReader::visit).orElse(NO_VISIT),
        section.required("claimed").date(),
        section.cells("diagnoses").stream().map(Cell::code).toList(),
        lines,
        expected);
  }

  /** As in a claim: a visit that names no type is an ordinary one. */
  private static VisitType visitType(Section section) {
    VisitType type = section.optional("type").choiceOrNull(VISIT_TYPES);
    return type == null ? VisitType.OTHER : type;
  }

  /** A visit that names no last day is over on its first. */
  private static Visit visit(Section section) {
    section.allow(VISIT_KEYS);
    Cell first = section.required("from");
    Cell last = section.optional("to");
    last.notBefore(first);
    LocalDate from = first.date();
    LocalDate to = last.dateOrNull();
    return to == null || to.isBefore(from) ? new Visit(from, from) : new Visit(from, to);
  }

  private ScenarioClaim.Line line(Section section, ExpectedClaim expectedClaim) {
    section.allow(LINE_KEYS);
    return new ScenarioClaim.Line(
        code(section),
        section.required("quantity").numberAboveZero(),
        section.required("asked").amount(currency),
        section.sections("parts").stream().map(ScenarioClaimReader::part).toList(),
        section.optional("explained").flag(),
        section.section("review").map(this::review).orElse(null),
        expectations.ofLine(section, expectedClaim));
  }

  private static PackageContent.Part part(Section section) {
    section.allow(PART_KEYS);
    return new PackageContent.Part(code(section), section.required("quantity").numberAboveZero());
  }

  /** A reviewer refuses a line, or sets its units or its price or both. */
  private ScenarioClaim.Review review(Section section) {
    boolean refused = section.optional("refused").flag();
    section.allow(refused ? List.of("refused") : REVIEW_KEYS);
    Cell quantity = section.optional("quantity");
    Cell price = section.optional("price");
    if (!refused && quantity.isEmpty() && price.isEmpty()) {
      section.fault(FaultKind.VALUE_MISSING);
    }
    return new ScenarioClaim.Review(
        refused, quantity.numberAboveZeroOrNull(), price.isEmpty() ? null : price.amount(currency));
  }

  private static MedicalCode code(Section section) {
    Cell item = section.optional("item");
    Cell service = section.optional("service");
    if (item.isEmpty() == service.isEmpty()) {
      section.fault(FaultKind.ITEM_OR_SERVICE);
    }
    return service.isEmpty() ? MedicalCode.item(item.code()) : MedicalCode.service(service.code());
  }

  private Insured insured(Section section) {
    Insured own = InsuredReader.read(section);
    if (own != null) {
      return own;
    }
    if (insured == null) {
      section.requireKey("insured");
      return new Insured.OfSample("");
    }
    return insured;
  }
}
