package org.openimis.schemes.scenario;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.Visit;
import org.openimis.domain.product.VisitType;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Choices;
import org.openimis.schemes.cell.Section;
import org.openimis.schemes.fault.FaultKind;

/** Reads the claims of one scenario. */
final class ScenarioClaimReader {
  private static final List<String> CLAIM_KEYS =
      List.of("code", "insured", "facility", "visit", "claimed", "diagnoses", "lines", "expect");
  private static final List<String> VISIT_KEYS = List.of("from", "to", "type");
  private static final List<String> LINE_KEYS =
      List.of("item", "service", "quantity", "asked", "expect", "arithmetic", "because");
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
    return new ScenarioClaim(
        section.required("code").code(),
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
        expectations.ofLine(section, expectedClaim));
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
