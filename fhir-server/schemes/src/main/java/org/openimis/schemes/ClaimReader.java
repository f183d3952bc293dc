package org.openimis.schemes;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openimis.domain.product.VisitType;
import org.openimis.domain.scheme.SampleClaim;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Choices;
import org.openimis.schemes.cell.Row;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.Faults;
import org.openimis.schemes.fault.WarningKind;

/**
 * Reads the claims of a sample. They are what facilities sent: that a person, item or service is
 * not in the register, or a line stands there twice, is for the judge to find.
 */
final class ClaimReader {
  private static final Map<String, VisitType> VISIT_TYPES =
      Choices.of(VisitType.values(), VisitType::code);

  private final List<Row> claims;
  private final List<Row> lines;
  private final boolean hasAllLines;
  private final Codes claimCodes;
  private final Codes facilities;
  private final Codes administrators;
  private final Codes diagnoses;
  private final Currency currency;
  private final Faults faults;

  ClaimReader(PackSource source, Currency currency) {
    this.claims = source.rows(Tables.CLAIMS);
    this.lines = source.rows(Tables.CLAIM_LINES);
    this.hasAllLines = source.table(Tables.CLAIM_LINES).isWhole();
    this.claimCodes = source.codes(Tables.CLAIMS, "claim_code");
    this.facilities = source.codes(Tables.FACILITIES, "code");
    this.administrators = source.codes(Tables.CLAIM_ADMINISTRATORS, "code");
    this.diagnoses = source.codes(Tables.DIAGNOSES, "code");
    this.currency = currency;
    this.faults = source.faults();
  }

  List<SampleClaim> read() {
    Rows.requireUnique(claims, "claim_code");
    lines.forEach(row -> claimCodes.require(row.cell("claim_code")));
    Map<String, List<Row>> byClaim = Rows.byKey(lines, row -> row.cell("claim_code").text());
    return claims.stream()
        .map(row -> claim(row, byClaim.getOrDefault(row.cell("claim_code").text(), List.of())))
        .toList();
  }

  private SampleClaim claim(Row row, List<Row> lineRows) {
    Cell code = row.cell("claim_code");
    if (lineRows.isEmpty() && hasAllLines) {
      code.fault(FaultKind.CLAIM_WITHOUT_LINES, code.text());
    }
    facilities.require(row.cell("health_facility_code"));
    administrators.require(row.cell("claim_administrator_code"));
    row.inOrder("date_from", "date_to");
    List<SampleClaim.Line> asked = lineRows.stream().map(this::line).toList();
    compareTotal(row, asked);
    VisitType visitType = row.cell("visit_type").choiceOrNull(VISIT_TYPES);
    return new SampleClaim(
        code.code(),
        row.cell("insuree_number").code(),
        row.cell("health_facility_code").text(),
        row.cell("claim_administrator_code").textOrNull(),
        row.cell("date_from").date(),
        row.cell("date_to").date(),
        row.cell("date_claimed").date(),
        visitType == null ? VisitType.OTHER : visitType,
        diagnoses(row),
        asked,
        row.cell("explanation").textOrNull());
  }

  private List<String> diagnoses(Row row) {
    List<Cell> cells =
        Stream.concat(
                Stream.of(row.cell("diagnosis")), row.cell("secondary_diagnoses").words().stream())
            .toList();
    cells.forEach(diagnoses::require);
    return cells.stream().map(Cell::text).toList();
  }

  private SampleClaim.Line line(Row row) {
    return new SampleClaim.Line(
        CatalogueReader.code(row),
        row.cell("quantity").numberAboveZero(),
        row.cell("unit_price_asked").amount(currency));
  }

  /** The total is only looked at: what a claim asks is the sum of its lines. */
  private void compareTotal(Row row, List<SampleClaim.Line> asked) {
    Cell claimed = row.cell("claimed");
    if (claimed.isEmpty()) {
      return;
    }
    BigDecimal total = claimed.amount(currency);
    BigDecimal sum =
        asked.stream()
            .map(line -> line.unitPrice().multiply(line.quantity()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.compareTo(sum) != 0) {
      faults.warn(
          WarningKind.CLAIM_TOTAL,
          Tables.CLAIMS.file(),
          row.line(),
          row.cell("claim_code").text(),
          total.toPlainString(),
          sum.stripTrailingZeros().toPlainString());
    }
  }
}
