package org.openimis.schemes;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.CatalogueEntry;
import org.openimis.domain.catalogue.CatalogueTerms;
import org.openimis.domain.catalogue.Diagnosis;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.catalogue.PatientCategories;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.money.Money;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Choices;
import org.openimis.schemes.cell.Row;

/** Reads the registers of items, services and diagnoses. */
final class CatalogueReader {
  private static final Map<String, CareType> CARE_TYPES =
      Choices.of(CareType.values(), CareType::code);
  private static final Map<String, LineKind> KINDS =
      Choices.of(LineKind.values(), kind -> kind == LineKind.ITEM ? "item" : "service");
  private static final Map<String, String> ITEM_TYPES = Choices.of("D", "M");
  private static final Map<String, String> SERVICE_TYPES = Choices.of("P", "C");
  private static final Map<String, String> LEVELS = Choices.of("S", "V", "D", "H");
  private static final Map<String, ServiceCategory> CATEGORIES =
      Choices.of(ServiceCategory.values(), ServiceCategory::code);
  private static final int LONGEST_FREQUENCY = 36_500;

  private final PackSource source;
  private final Currency currency;
  private final Map<LineKind, Codes> codes;

  CatalogueReader(PackSource source, Currency currency) {
    this.source = source;
    this.currency = currency;
    this.codes =
        Map.of(
            LineKind.ITEM, source.codes(Tables.ITEMS, "code"),
            LineKind.SERVICE, source.codes(Tables.SERVICES, "code"));
  }

  /** Items, then services. */
  List<CatalogueEntry> read() {
    Map<String, PackageContent> packages = new PackageReader(source, this).read();
    return Stream.concat(
            histories(source.rows(Tables.ITEMS)).map(this::item),
            histories(source.rows(Tables.SERVICES)).map(rows -> service(rows, packages)))
        .toList();
  }

  List<Diagnosis> diagnoses() {
    List<Row> rows = source.rows(Tables.DIAGNOSES);
    Rows.requireUnique(rows, "code");
    return rows.stream()
        .map(row -> new Diagnosis(row.cell("code").code(), row.cell("name").text()))
        .toList();
  }

  /** The item or service that a row refers to; reported when the register does not hold it. */
  MedicalCode registered(Row row) {
    MedicalCode code = code(row);
    Codes register = codes.get(code.kind());
    if (register != null && hasKind(row)) {
      register.require(row.cell("code"));
    }
    return code;
  }

  /** Reports it when the register holds no such service. */
  void requireService(Cell cell) {
    Codes services = codes.get(LineKind.SERVICE);
    if (services != null) {
      services.require(cell);
    }
  }

  /** The item or service that a row names, whether or not the register holds it. */
  static MedicalCode code(Row row) {
    return new MedicalCode(kind(row), row.cell("code").code());
  }

  /** Whether a row says legibly that it is about an item or a service. */
  static boolean hasKind(Row row) {
    return KINDS.containsKey(row.cell("kind").text());
  }

  static LineKind kind(Row row) {
    return row.cell("kind").choice(KINDS);
  }

  /** An empty cell means both. */
  static CareType careType(Cell cell) {
    CareType careType = cell.choiceOrNull(CARE_TYPES);
    return careType == null ? CareType.BOTH : careType;
  }

  private static Stream<List<Row>> histories(List<Row> rows) {
    Rows.requireUnique(
        rows, "code", row -> Rows.key(row.cell("code").text(), row.cell("valid_from").text()));
    return Rows.byKey(rows, row -> row.cell("code").text()).values().stream();
  }

  private CatalogueEntry item(List<Row> rows) {
    Rows.requireAgreement(rows, "name", "type", "package");
    Row first = rows.get(0);
    return new CatalogueEntry(
        MedicalCode.item(first.cell("code").code()),
        first.cell("name").text(),
        first.cell("type").choice(ITEM_TYPES),
        first.cell("package").textOrNull(),
        null,
        null,
        null,
        terms(rows));
  }

  private CatalogueEntry service(List<Row> rows, Map<String, PackageContent> packages) {
    Rows.requireAgreement(rows, "name", "type", "level", "category");
    Row first = rows.get(0);
    String code = first.cell("code").code();
    return new CatalogueEntry(
        MedicalCode.service(code),
        first.cell("name").text(),
        first.cell("type").choice(SERVICE_TYPES),
        null,
        first.cell("level").choiceOrNull(LEVELS),
        first.cell("category").choiceOrNull(CATEGORIES),
        packages.get(code),
        terms(rows));
  }

  private List<CatalogueTerms> terms(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new CatalogueTerms(
                    row.cell("valid_from").dateOrNull(),
                    new Money(row.cell("price").amount(currency), currency),
                    careType(row.cell("care_type")),
                    patients(row.cell("patient_category")),
                    row.cell("frequency_days").whole(0, LONGEST_FREQUENCY, 0),
                    row.cell("max_per_line").numberAboveZeroOrNull()))
        .sorted(comparing(CatalogueTerms::from, nullsFirst(naturalOrder())))
        .toList();
  }

  private static PatientCategories patients(Cell cell) {
    int everyone = PatientCategories.EVERYONE.mask();
    return new PatientCategories(cell.whole(0, everyone, everyone));
  }
}
