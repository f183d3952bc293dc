package org.openimis.schemes;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.List;
import java.util.Map;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.facility.ClaimAdministrator;
import org.openimis.domain.facility.FacilityEntry;
import org.openimis.domain.facility.FacilityLevel;
import org.openimis.domain.facility.FacilityTerms;
import org.openimis.domain.facility.Place;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Choices;
import org.openimis.schemes.cell.Row;

/** Reads the health facilities and the people who enter their claims. */
final class FacilityReader {
  private static final Map<String, FacilityLevel> LEVELS =
      Choices.of(FacilityLevel.values(), FacilityLevel::code);
  private static final Map<String, String> LEGAL_FORMS = Choices.of("C", "D", "G", "P");
  private static final Map<String, String> SUB_LEVELS = Choices.of("I", "N", "R");

  private final PackSource source;
  private final PlaceReader places;
  private final PriceReader prices;

  FacilityReader(PackSource source, PlaceReader places, PriceReader prices) {
    this.source = source;
    this.places = places;
    this.prices = prices;
  }

  List<FacilityEntry> facilities() {
    List<Row> rows = source.rows(Tables.FACILITIES);
    Rows.requireUnique(
        rows, "code", row -> Rows.key(row.cell("code").text(), row.cell("valid_from").text()));
    return Rows.byKey(rows, row -> row.cell("code").text()).values().stream()
        .map(this::facility)
        .toList();
  }

  List<ClaimAdministrator> claimAdministrators() {
    List<Row> rows = source.rows(Tables.CLAIM_ADMINISTRATORS);
    Rows.requireUnique(rows, "code");
    Codes facilities = source.codes(Tables.FACILITIES, "code");
    return rows.stream()
        .map(
            row -> {
              facilities.require(row.cell("health_facility_code"));
              return new ClaimAdministrator(
                  row.cell("code").code(),
                  row.cell("last_name").text(),
                  row.cell("other_names").text(),
                  row.cell("dob").dateOrNull(),
                  row.cell("phone").textOrNull(),
                  row.cell("health_facility_code").text());
            })
        .toList();
  }

  private FacilityEntry facility(List<Row> rows) {
    Rows.requireAgreement(
        rows, "name", "legal_form", "level", "sublevel", "district_code", "account_code");
    Row first = rows.get(0);
    places.require(first.cell("district_code"), Place.Type.DISTRICT);
    return new FacilityEntry(
        first.cell("code").code(),
        first.cell("name").text(),
        first.cell("legal_form").choice(LEGAL_FORMS),
        first.cell("level").choice(LEVELS),
        first.cell("sublevel").choiceOrNull(SUB_LEVELS),
        first.cell("district_code").text(),
        first.cell("account_code").textOrNull(),
        rows.stream()
            .map(this::terms)
            .sorted(comparing(FacilityTerms::from, nullsFirst(naturalOrder())))
            .toList());
  }

  private FacilityTerms terms(Row row) {
    Cell itemList = row.cell("item_price_list");
    Cell serviceList = row.cell("service_price_list");
    prices.requireList(LineKind.ITEM, itemList);
    prices.requireList(LineKind.SERVICE, serviceList);
    return new FacilityTerms(
        row.cell("valid_from").dateOrNull(),
        CatalogueReader.careType(row.cell("care_type")),
        itemList.textOrNull(),
        serviceList.textOrNull());
  }
}
