package org.openimis.domain.enrolment;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a scheme forms its insurance numbers (scheme-rules 1.1, 9.3). Nothing is asked of a number by
 * a rule that says nothing.
 *
 * @param length how many characters; null for any
 * @param modulus the last digit is the number before it modulo this; null for no check digit
 * @param pattern a regular expression that the whole number matches; null for any
 */
public record NumberRule(
    @Nullable Integer length, @Nullable Integer modulus, @Nullable String pattern) {
  public static final NumberRule ANY = new NumberRule(null, null, null);

  private static final int USUAL_LENGTH = 9;
  private static final int LARGEST_MODULUS = 10;
  private static final Pattern DIGITS = Pattern.compile("[0-9]{2,}");

  public NumberRule {
    if (modulus != null && (modulus < 2 || modulus > LARGEST_MODULUS)) {
      throw new IllegalArgumentException("A check digit is modulo 2 to 10, not " + modulus);
    }
    if (length != null && length < 2) {
      throw new IllegalArgumentException("An insurance number has 2 characters or more");
    }
    if (pattern != null) {
      Pattern.compile(pattern);
    }
  }

  /** What is wrong with a number. */
  public enum Fault {
    LENGTH("number-length"),
    CHECK_DIGIT("number-check-digit"),
    FORM("number-form");

    private final String sentence;

    Fault(String sentence) {
      this.sentence = sentence;
    }

    /** The sentence that tells it. */
    public String sentence() {
      return sentence;
    }
  }

  /** The first thing that is wrong with a number; empty when nothing is. */
  public Optional<Fault> fault(String number) {
    if (length != null && number.length() != length) {
      return Optional.of(Fault.LENGTH);
    } else if (modulus != null && !hasCheckDigit(number, modulus)) {
      return Optional.of(Fault.CHECK_DIGIT);
    } else if (pattern != null && !Pattern.matches(pattern, number)) {
      return Optional.of(Fault.FORM);
    }
    return Optional.empty();
  }

  /**
   * The number that a counter gives, with its check digit; empty when it keeps no number: the
   * counter has outgrown the length, or the scheme asks for a form that a counter does not give.
   */
  public Optional<String> numberOf(long counter) {
    int digits = (length == null ? USUAL_LENGTH : length) - (modulus == null ? 0 : 1);
    String counted = Long.toString(counter);
    if (counted.length() > digits) {
      return Optional.empty();
    }
    String padded = "0".repeat(digits - counted.length()) + counted;
    String number = modulus == null ? padded : padded + checkDigit(padded, modulus);
    return Optional.of(number).filter(candidate -> fault(candidate).isEmpty());
  }

  private static boolean hasCheckDigit(String number, int modulus) {
    if (!DIGITS.matcher(number).matches()) {
      return false;
    }
    int last = number.length() - 1;
    return number.substring(last).equals(checkDigit(number.substring(0, last), modulus));
  }

  private static String checkDigit(String digits, int modulus) {
    return new BigInteger(digits).mod(BigInteger.valueOf(modulus)).toString();
  }
}
