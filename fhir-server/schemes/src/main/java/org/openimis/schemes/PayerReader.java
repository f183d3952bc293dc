package org.openimis.schemes;

import java.util.List;
import java.util.Map;
import org.openimis.domain.party.Payer;
import org.openimis.schemes.cell.Choices;
import org.openimis.schemes.cell.Row;

/** Reads who pays contributions of others. */
final class PayerReader {
  private static final Map<String, String> TYPES = Choices.of("C", "D", "G", "L", "O", "P");

  private final List<Row> rows;
  private final PlaceReader places;

  PayerReader(PackSource source, PlaceReader places) {
    this.rows = source.rows(Tables.PAYERS);
    this.places = places;
  }

  List<Payer> read() {
    Rows.requireUnique(rows, "code");
    return rows.stream().map(this::payer).toList();
  }

  private Payer payer(Row row) {
    places.requireAny(row.cell("location_code"));
    return new Payer(
        row.cell("code").code(),
        row.cell("name").text(),
        row.cell("type").choiceOrNull(TYPES),
        row.cell("phone").textOrNull(),
        row.cell("location_code").textOrNull());
  }
}
