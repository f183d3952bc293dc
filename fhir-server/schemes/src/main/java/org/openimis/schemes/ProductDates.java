package org.openimis.schemes;

import java.time.LocalDate;
import java.util.Optional;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Section;
import org.openimis.schemes.fault.FaultKind;

/** The days between which a product runs; nothing of it may start outside. */
record ProductDates(Optional<LocalDate> from, Optional<LocalDate> to) {

  static ProductDates of(Section product) {
    Cell from = product.required("from");
    Cell to = product.required("to");
    if (from.date().isAfter(to.date())
        && from.peekDate().isPresent()
        && to.peekDate().isPresent()) {
      to.fault(FaultKind.DATE_ORDER, to.text(), from.text());
    }
    return new ProductDates(from.peekDate(), to.peekDate());
  }

  /** Reports a start outside of the product's days. */
  void require(Cell start) {
    Optional<LocalDate> day = start.peekDate();
    if (day.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return;
    }
    if (day.get().isBefore(from.get()) || day.get().isAfter(to.get())) {
      start.fault(FaultKind.OUTSIDE_PRODUCT, day.get(), from.get(), to.get());
    }
  }
}
