package org.openimis.mapping.terminology;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to find a code: each word must stand in the code or in its names, in whatever
 * language, without regard to case and accents.
 */
final class TextFilter {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<String> words;

  TextFilter(@Nullable String text) {
    this.words =
        text == null
            ? List.of()
            : Arrays.stream(SPACE.split(plain(text))).filter(word -> !word.isEmpty()).toList();
  }

  boolean accepts(Concept concept) {
    if (words.isEmpty()) {
      return true;
    }
    String names =
        plain(
            Stream.concat(Stream.of(concept.code()), concept.names())
                .collect(Collectors.joining("\n")));
    return words.stream().allMatch(names::contains);
  }

  private static String plain(String text) {
    boolean isAscii = text.chars().allMatch(letter -> letter < 128);
    String bare =
        isAscii
            ? text
            : ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT);
  }
}
