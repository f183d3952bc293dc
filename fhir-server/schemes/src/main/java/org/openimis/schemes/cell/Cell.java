package org.openimis.schemes.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.Faults;

/**
 * One value as somebody wrote it, and where. A value that cannot be read is reported and a harmless
 * one stands in for it, so that the rest of the pack is checked too; a pack with faults is never
 * handed out. That a required value is missing has been reported before anybody asks for it.
 */
public final class Cell {
  private static final int LONGEST_TEXT = 1000;
  private static final Pattern CODE = Pattern.compile("[^\\s|\\p{Cntrl}]{1,50}");
  private static final Map<String, String> FLAGS = Choices.of("1", "0", "true", "false");

  private final String file;
  private final int row;
  private final String column;
  private final String text;
  private final Faults faults;

  Cell(String file, int row, String column, String text, Faults faults) {
    this.file = file;
    this.row = row;
    this.column = column;
    this.text = text;
    this.faults = faults;
  }

  /** Reports something about this value. */
  public void fault(FaultKind kind, Object... details) {
    faults.add(kind, file, row, column, details);
  }

  public int row() {
    return row;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The value as it was written; an empty string for none. */
  public String text() {
    return text;
  }

  public @Nullable String textOrNull() {
    return text.isEmpty() ? null : text;
  }

  /** A code: no spaces in it, at most 50 characters. */
  public String code() {
    if (!text.isEmpty() && !CODE.matcher(text).matches()) {
      fault(FaultKind.CODE_FORM, text);
    }
    return text;
  }

  public @Nullable String codeOrNull() {
    return text.isEmpty() ? null : code();
  }

  /** The values of a cell that holds several, parted by spaces. */
  public List<Cell> words() {
    return Arrays.stream(text.split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(word -> new Cell(file, row, column, word, faults))
        .toList();
  }

  public LocalDate date() {
    LocalDate date = dateOrNull();
    return date == null ? LocalDate.EPOCH : date;
  }

  public @Nullable LocalDate dateOrNull() {
    Optional<LocalDate> date = peekDate();
    if (date.isEmpty() && !text.isEmpty()) {
      fault(FaultKind.DATE_FORM, text);
    }
    return date.orElse(null);
  }

  /** The date, if there is a readable one; says nothing otherwise. */
  public Optional<LocalDate> peekDate() {
    return Numbers.date(text);
  }

  /** Reports it when this date lies before another one; empty cells are in order. */
  public void notBefore(Cell earlier) {
    Optional<LocalDate> start = earlier.peekDate();
    Optional<LocalDate> date = peekDate();
    if (start.isPresent() && date.isPresent() && date.get().isBefore(start.get())) {
      fault(FaultKind.DATE_ORDER, date.get(), start.get());
    }
  }

  /** Money: not negative, and no finer than the currency's smallest coin. */
  public BigDecimal amount(Currency currency) {
    BigDecimal amount = number();
    if (amount.signum() < 0) {
      fault(FaultKind.NEGATIVE, text);
      return BigDecimal.ZERO;
    }
    int digits = currency.getDefaultFractionDigits();
    if (digits >= 0 && amount.stripTrailingZeros().scale() > digits) {
      fault(FaultKind.DECIMALS, text, currency.getCurrencyCode(), digits);
    }
    return amount;
  }

  /** A number within bounds. */
  public BigDecimal number(int least, int most) {
    BigDecimal number = number();
    boolean within =
        number.compareTo(BigDecimal.valueOf(least)) >= 0
            && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    if (!within && !text.isEmpty()) {
      fault(FaultKind.NUMBER_RANGE, text, least, most);
      return BigDecimal.valueOf(least);
    }
    return number;
  }

  /** A number above zero. */
  public BigDecimal numberAboveZero() {
    Optional<BigDecimal> number = Numbers.number(text);
    if (number.isPresent() && number.get().signum() <= 0) {
      fault(FaultKind.NOT_ABOVE_ZERO, text);
    }
    return number();
  }

  /** A number above zero; null for an empty cell. */
  public @Nullable BigDecimal numberAboveZeroOrNull() {
    return text.isEmpty() ? null : numberAboveZero();
  }

  /** A whole number within bounds; the given one for an empty cell. */
  public int whole(int least, int most, int ifEmpty) {
    Integer whole = wholeOrNull(least, most);
    return whole == null ? ifEmpty : whole;
  }

  public @Nullable Integer wholeOrNull(int least, int most) {
    if (text.isEmpty()) {
      return null;
    }
    Optional<BigDecimal> number = Numbers.number(text).filter(Numbers::isWhole);
    if (number.isEmpty()) {
      fault(FaultKind.NUMBER_FORM, text);
      return least;
    }
    return number(least, most).intValue();
  }

  /** One of some codes. */
  public <T> T choice(Map<String, T> choices) {
    T chosen = choiceOrNull(choices);
    return chosen == null ? choices.values().iterator().next() : chosen;
  }

  public <T> @Nullable T choiceOrNull(Map<String, T> choices) {
    T chosen = choices.get(text);
    if (chosen == null && !text.isEmpty()) {
      fault(FaultKind.CHOICE, text, String.join(", ", choices.keySet()));
    }
    return chosen;
  }

  /** Yes (1, true) or no (0, false, empty). */
  public boolean flag() {
    String flag = choiceOrNull(FLAGS);
    return "1".equals(flag) || "true".equals(flag);
  }

  /** Reports what no text may hold. */
  void checkText() {
    if (text.length() > LONGEST_TEXT) {
      fault(FaultKind.TEXT_LONG, text.length(), LONGEST_TEXT);
    } else if (text.chars().anyMatch(Character::isISOControl)) {
      fault(FaultKind.TEXT_CONTROL);
    }
  }

  private BigDecimal number() {
    if (text.isEmpty()) {
      return BigDecimal.ZERO;
    }
    Optional<BigDecimal> number = Numbers.number(text);
    if (number.isEmpty()) {
      fault(FaultKind.NUMBER_FORM, text);
    }
    return number.orElse(BigDecimal.ZERO);
  }
}
