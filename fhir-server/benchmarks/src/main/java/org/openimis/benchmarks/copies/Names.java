package org.openimis.benchmarks.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimis.benchmarks.claims.Numbers;

/**
 * How what belongs to people is called in a copy of them: ids of resources, and insurance numbers
 * wherever they stand. Anything else keeps its name, and so do the resources of the law.
 */
final class Names {
  private static final Pattern NAME =
      Pattern.compile(
          "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|"
              + Numbers.ORIGINAL.pattern());

  /** Longer than it takes to submit a claim for each original, so that no two copies overlap. */
  private static final long MILLIS_BETWEEN_COPIES = 3_600_000;

  private static final int DIGITS_OF_TIME = 12;
  private static final int HEX = 16;

  private final Set<String> ids;
  private final int copies;

  /**
   * For so many copies.
   *
   * @param ids of the originals' resources
   */
  Names(Set<String> ids, int copies) {
    this.ids = Set.copyOf(ids);
    this.copies = copies;
  }

  /** A text with gaps where something is to be renamed. */
  Template template(String text) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = NAME.matcher(text);
    int end = 0;
    for (MatchResult found : matcher.results().toList()) {
      if (isNumber(found.group()) || ids.contains(found.group())) {
        parts.add(text.substring(end, found.start()));
        parts.add(found.group());
        end = found.end();
      }
    }
    parts.add(text.substring(end));
    return new Template(parts);
  }

  /** Fixed text and names in turn, beginning and ending with text. */
  final class Template {
    private final List<String> parts;

    private Template(List<String> parts) {
      this.parts = List.copyOf(parts);
    }

    boolean isAboutPeople() {
      return parts.size() > 1;
    }

    /** The text as it stands in a copy; in copy 0 as it is. */
    String inCopy(int copy) {
      if (copy == 0) {
        return String.join("", parts);
      }
      if (!isAboutPeople()) {
        return parts.get(0);
      }
      var text = new StringBuilder();
      for (int i = 0; i < parts.size(); i++) {
        text.append(i % 2 == 0 ? parts.get(i) : name(parts.get(i), copy));
      }
      return text.toString();
    }
  }

  private String name(String original, int copy) {
    return isNumber(original) ? Numbers.inCopy(original, copy) : id(original, copy);
  }

  private static boolean isNumber(String name) {
    return name.indexOf('-') < 0;
  }

  /** An id of the same form from an hour of its own, as if the copies had come one by one. */
  private String id(String original, int copy) {
    String time = original.substring(0, 8) + original.substring(9, 13);
    long millis = Long.parseLong(time, HEX) - (copies + 1L - copy) * MILLIS_BETWEEN_COPIES;
    String digits = Long.toHexString(millis).toLowerCase(Locale.ROOT);
    String padded = "0".repeat(DIGITS_OF_TIME - digits.length()) + digits;
    return padded.substring(0, 8) + "-" + padded.substring(8) + original.substring(13);
  }
}
