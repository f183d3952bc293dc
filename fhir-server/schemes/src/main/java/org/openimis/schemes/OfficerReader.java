package org.openimis.schemes;

import java.util.List;
import org.openimis.domain.enrolment.EnrolmentOfficer;
import org.openimis.domain.facility.Place;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Row;

/** Reads the enrolment officers. An officer may serve villages of another district. */
final class OfficerReader {
  private final List<Row> rows;
  private final Codes codes;
  private final PlaceReader places;

  OfficerReader(PackSource source, PlaceReader places) {
    this.rows = source.rows(Tables.OFFICERS);
    this.codes = source.codes(Tables.OFFICERS, "code");
    this.places = places;
  }

  List<EnrolmentOfficer> read() {
    Rows.requireUnique(rows, "code");
    return rows.stream().map(this::officer).toList();
  }

  private EnrolmentOfficer officer(Row row) {
    places.require(row.cell("district_code"), Place.Type.DISTRICT);
    codes.require(row.cell("substitute_code"));
    List<Cell> villages = row.cell("village_codes").words();
    villages.forEach(village -> places.require(village, Place.Type.VILLAGE));
    return new EnrolmentOfficer(
        row.cell("code").code(),
        row.cell("last_name").text(),
        row.cell("other_names").text(),
        row.cell("dob").dateOrNull(),
        row.cell("phone").textOrNull(),
        row.cell("district_code").text(),
        villages.stream().map(Cell::text).toList(),
        row.cell("last_day").dateOrNull(),
        row.cell("substitute_code").textOrNull());
  }
}
