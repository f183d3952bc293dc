package org.openimis.schemes.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;

/**
 * Works out the arithmetic beside an expected amount, for example {@code 3 × min(80, 100) × 50 % =
 * 120}. It knows numbers, {@code × + - min( ) max( ) %} and brackets. Both sides of {@code =} must
 * be equal; {@code →} rounds half up to the digits of the number behind it, as in {@code 3 × 25 ×
 * 50 % = 37.5 → 38}.
 */
final class Arithmetic {
  private final String text;
  private int at;

  /** Arithmetic that does not hold. */
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    Wrong(String where) {
      super(where);
    }

    /** The part at fault. */
    String where() {
      return String.valueOf(getMessage());
    }
  }

  private Arithmetic(String text) {
    this.text = text;
  }

  /**
   * The last number of the chain.
   *
   * @throws Wrong when a step is wrong or cannot be read
   */
  static BigDecimal result(String text) throws Wrong {
    return new Arithmetic(text).chain();
  }

  private BigDecimal chain() throws Wrong {
    BigDecimal value = sum();
    boolean proven = false;
    while (at < text.length()) {
      boolean rounds = take('→');
      if (!rounds && !take('=')) {
        throw new Wrong(text.substring(at));
      }
      int start = at;
      BigDecimal next = sum();
      BigDecimal wanted =
          rounds ? value.setScale(next.scale(), RoundingMode.HALF_UP) : value.stripTrailingZeros();
      if (wanted.compareTo(next) != 0) {
        throw new Wrong(text.substring(start, at).strip() + " ≠ " + wanted.toPlainString());
      }
      value = next;
      proven = true;
    }
    if (!proven) {
      throw new Wrong(text);
    }
    return value;
  }

  private BigDecimal sum() throws Wrong {
    BigDecimal value = product();
    while (true) {
      if (take('+')) {
        value = value.add(product());
      } else if (take('-') || take('−')) {
        value = value.subtract(product());
      } else {
        return value;
      }
    }
  }

  private BigDecimal product() throws Wrong {
    BigDecimal value = factor();
    while (take('×')) {
      value = value.multiply(factor());
    }
    return value;
  }

  private BigDecimal factor() throws Wrong {
    if (take('(')) {
      BigDecimal value = sum();
      expect(')');
      return value;
    }
    if (text.startsWith("min", at)) {
      at += "min".length();
      return oneOf(BigDecimal::min);
    }
    if (text.startsWith("max", at)) {
      at += "max".length();
      return oneOf(BigDecimal::max);
    }
    BigDecimal value = number();
    return take('%') ? value.movePointLeft(2) : value;
  }

  private BigDecimal oneOf(BinaryOperator<BigDecimal> choice) throws Wrong {
    expect('(');
    BigDecimal value = sum();
    while (take(',')) {
      value = choice.apply(value, sum());
    }
    expect(')');
    return value;
  }

  private BigDecimal number() throws Wrong {
    int start = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    String digits = text.substring(start, at);
    if (!digits.matches("\\d+(\\.\\d+)?")) {
      throw new Wrong(text.substring(start));
    }
    return new BigDecimal(digits);
  }

  private void expect(char wanted) throws Wrong {
    if (!take(wanted)) {
      throw new Wrong(text.substring(at) + " (" + wanted + " ?)");
    }
  }

  /** Takes the next sign, if it is this one, and the blanks around it. */
  private boolean take(char wanted) {
    skipBlanks();
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      skipBlanks();
      return true;
    }
    return false;
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
