package org.openimis.schemes;

import java.util.Map;
import org.openimis.domain.facility.Place;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Choices;
import org.openimis.schemes.fault.FaultKind;

/**
 * The places that are known, for others to refer to.
 *
 * @param typeByCode the letter of each place's level
 */
record Places(Codes codes, Map<String, String> typeByCode) {
  static final Map<String, Place.Type> TYPES = Choices.of(Place.Type.values(), Place.Type::code);

  Places {
    typeByCode = Map.copyOf(typeByCode);
  }

  /** Reports a code that no place has, or one of another level. */
  void require(Cell cell, Place.Type level) {
    codes.require(cell);
    String type = typeByCode.get(cell.text());
    if (type != null && TYPES.containsKey(type) && !type.equals(level.code())) {
      cell.fault(FaultKind.PLACE_LEVEL, cell.text(), type, level.code());
    }
  }

  /** Reports a code that no place has, whatever its level. */
  void requireAny(Cell cell) {
    codes.require(cell);
  }
}
