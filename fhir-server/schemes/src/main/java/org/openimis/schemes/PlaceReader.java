package org.openimis.schemes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.facility.Place;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Row;
import org.openimis.schemes.fault.FaultKind;

/** Reads the regions, districts, wards and villages, and checks who refers to them. */
final class PlaceReader {
  private final List<Row> rows;
  private final Places known;

  PlaceReader(PackSource source) {
    this.rows = source.rows(Tables.LOCATIONS);
    Map<String, String> typeByCode = new HashMap<>();
    rows.forEach(row -> typeByCode.put(row.cell("code").text(), row.cell("type").text()));
    this.known = new Places(source.codes(Tables.LOCATIONS, "code"), typeByCode);
  }

  List<Place> read() {
    Rows.requireUnique(rows, "code");
    return rows.stream().map(this::place).toList();
  }

  /** What others may refer to. */
  Places known() {
    return known;
  }

  /** Reports a code that no place has, or one of another level. */
  void require(Cell cell, Place.Type level) {
    known.require(cell, level);
  }

  /** Reports a code that no place has, whatever its level. */
  void requireAny(Cell cell) {
    known.requireAny(cell);
  }

  private Place place(Row row) {
    Place.Type type = row.cell("type").choice(Places.TYPES);
    Cell parent = row.cell("parent_code");
    Place.Type above = above(type);
    // Each level lies in the one above, so no place can lie in itself by any detour.
    if (above != null) {
      if (parent.isEmpty()) {
        parent.fault(FaultKind.VALUE_MISSING);
      }
      require(parent, above);
    } else if (!parent.isEmpty()) {
      parent.fault(FaultKind.REGION_PARENT, parent.text());
    }
    return new Place(row.cell("code").code(), row.cell("name").text(), type, parent.textOrNull());
  }

  private static Place.@Nullable Type above(Place.Type type) {
    return switch (type) {
      case REGION -> null;
      case DISTRICT -> Place.Type.REGION;
      case WARD -> Place.Type.DISTRICT;
      case VILLAGE -> Place.Type.WARD;
    };
  }
}
