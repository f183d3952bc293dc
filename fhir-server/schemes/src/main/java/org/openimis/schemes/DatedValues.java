package org.openimis.schemes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openimis.domain.product.Dated;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Section;
import org.openimis.schemes.fault.FaultKind;

/** Reads lists of values with their first day: {@code [{from: 2017-01-01, value: 6}]}. */
final class DatedValues {
  private DatedValues() {}

  /** The values, the earliest first. */
  static <T> List<Dated<T>> read(
      List<Section> entries, ProductDates dates, Function<Cell, T> value) {
    List<Dated<T>> values = new ArrayList<>();
    Map<LocalDate, Cell> starts = new HashMap<>();
    for (Section entry : entries) {
      entry.allow(List.of("from", "value"));
      Cell from = entry.required("from");
      LocalDate start = from.date();
      Cell earlier = starts.putIfAbsent(start, from);
      if (earlier != null && from.peekDate().isPresent()) {
        from.fault(FaultKind.DUPLICATE, from.text(), earlier.row());
      }
      dates.require(from);
      values.add(new Dated<>(start, value.apply(entry.required("value"))));
    }
    values.sort(Comparator.comparing(Dated::from));
    return values;
  }
}
