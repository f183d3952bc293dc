package org.openimis.benchmarks.claims;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Insurance numbers of generated people: a 1, three digits of the copy, six of the person. Policies
 * and first claims carry the number of a person behind a letter, so that one pattern finds all that
 * has to be renamed in a copy.
 */
public final class Numbers {
  /** A number of somebody who is no copy, wherever it stands. */
  public static final Pattern ORIGINAL = Pattern.compile("(?<![0-9])1000([0-9]{6})(?![0-9])");

  private static final int MOST_COPIES = 1_000;
  private static final int AFTER_COPY = 4;

  private Numbers() {}

  static String original(int person) {
    return String.format(Locale.ROOT, "1000%06d", person);
  }

  /** The number that somebody has in a copy; copy 0 is the original. */
  public static String inCopy(String original, int copy) {
    return start(copy) + original.substring(AFTER_COPY);
  }

  /** The digits that all numbers of a copy begin with. */
  public static String start(int copy) {
    if (copy < 0 || copy >= MOST_COPIES) {
      throw new IllegalArgumentException("There is no copy " + copy);
    }
    return String.format(Locale.ROOT, "1%03d", copy);
  }
}
