package org.openimis.schemes.cell;

/** Takes away the space around a value, also the hard space that spreadsheets copy along. */
final class Trim {
  private static final char HARD_SPACE = '\u00A0';

  private Trim() {}

  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char c) {
    return c == HARD_SPACE || Character.isWhitespace(c);
  }
}
