package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import java.util.Currency;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.fault.FaultKind;

/** Reads the numbers that a scenario expects, and the arithmetic by which they come about. */
final class FigureReader {
  private static final String PLAIN = "-?[0-9.,]+";

  private final Currency currency;

  FigureReader(Currency currency) {
    this.currency = currency;
  }

  BigDecimal amount(Cell cell) {
    return cell.amount(currency);
  }

  /** An amount, or arithmetic that ends in it; 0 for an empty cell. */
  BigDecimal amountOrArithmetic(Cell cell) {
    return cell.text().matches(PLAIN) ? amount(cell) : arithmetic(cell);
  }

  /** Units, or arithmetic that ends in them. */
  BigDecimal unitsOrArithmetic(Cell cell) {
    return cell.text().matches(PLAIN) ? cell.numberAboveZero() : arithmetic(cell);
  }

  private static BigDecimal arithmetic(Cell cell) {
    if (cell.isEmpty()) {
      return BigDecimal.ZERO;
    }
    try {
      return Arithmetic.result(cell.text());
    } catch (Arithmetic.Wrong e) {
      cell.fault(FaultKind.ARITHMETIC, cell.text(), e.where());
      return BigDecimal.ZERO;
    }
  }

  /** Reports arithmetic that does not hold or does not end in an amount. */
  void requireResult(Cell arithmetic, BigDecimal amount) {
    try {
      if (Arithmetic.result(arithmetic.text()).compareTo(amount) != 0) {
        arithmetic.fault(FaultKind.ARITHMETIC_RESULT, arithmetic.text(), amount);
      }
    } catch (Arithmetic.Wrong e) {
      arithmetic.fault(FaultKind.ARITHMETIC, arithmetic.text(), e.where());
    }
  }
}
