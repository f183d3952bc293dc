package org.openimis.mapping.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with places for values, written {0}, {1} and so on as in Java's MessageFormat. A claim
 * is explained in dozens of them, so each is taken apart once only.
 */
final class Sentence {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

  /** What stands before each place, and after the last one: one more than there are places. */
  private final List<String> between = new ArrayList<>();

  private final List<Integer> places = new ArrayList<>();

  Sentence(String pattern) {
    Matcher place = PLACE.matcher(pattern);
    int end = 0;
    while (place.find()) {
      between.add(pattern.substring(end, place.start()));
      places.add(Integer.valueOf(place.group(1)));
      end = place.end();
    }
    between.add(pattern.substring(end));
  }

  /** With its values; a place without a value stays as it is written. */
  String with(Object... values) {
    var text = new StringBuilder();
    for (int i = 0; i < places.size(); i++) {
      int place = places.get(i);
      text.append(between.get(i));
      text.append(place < values.length ? values[place] : "{" + place + "}");
    }
    return text.append(between.get(places.size())).toString();
  }
}
