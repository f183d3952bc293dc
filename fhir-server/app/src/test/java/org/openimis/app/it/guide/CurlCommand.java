package org.openimis.app.it.guide;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code curl} of the guide, understood as far as the guide uses it: {@code -s}, {@code -G},
 * {@code -H}, {@code -d}, {@code --data-urlencode}, {@code --data-binary @-} and an address.
 *
 * @param body what is sent; null for nothing
 * @param piped whether the body is the answer to the command before
 */
record CurlCommand(String path, List<String> headers, @Nullable String body, boolean piped) {
  private static final String SERVER = "http://localhost:8080";

  /** The commands of a pipe, first to last. */
  static List<CurlCommand> of(String shell) {
    List<CurlCommand> commands = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String word : words(shell)) {
      if (word.equals("|")) {
        commands.add(command(words));
        words.clear();
      } else {
        words.add(word);
      }
    }
    commands.add(command(words));
    return commands;
  }

  private static CurlCommand command(List<String> words) {
    if (!words.get(0).equals("curl")) {
      throw new IllegalArgumentException("No curl: " + words);
    }
    String address = "";
    List<String> headers = new ArrayList<>();
    List<String> data = new ArrayList<>();
    boolean get = false;
    boolean piped = false;
    for (int i = 1; i < words.size(); i++) {
      switch (words.get(i)) {
        case "-s" -> {
          // says less
        }
        case "-G" -> get = true;
        case "-H" -> {
          String[] header = words.get(++i).split(": ", 2);
          headers.addAll(List.of(header[0], header[1]));
        }
        case "-d" -> data.add(words.get(++i));
        case "--data-urlencode" -> data.add(encoded(words.get(++i)));
        case "--data-binary" -> piped = words.get(++i).equals("@-");
        default -> address = words.get(i);
      }
    }
    if (!address.startsWith(SERVER)) {
      throw new IllegalArgumentException("No address of the demo server: " + words);
    }
    String path = address.substring(SERVER.length());
    return get
        ? new CurlCommand(path + "?" + String.join("&", data), headers, null, piped)
        : new CurlCommand(path, headers, data.isEmpty() ? null : data.get(0), piped);
  }

  private static String encoded(String field) {
    String[] parts = field.split("=", 2);
    return parts[0] + "=" + URLEncoder.encode(parts[1], StandardCharsets.UTF_8);
  }

  /** As a shell takes words apart, with one variable and no other expansion. */
  private static List<String> words(String shell) {
    List<String> words = new ArrayList<>();
    var word = new StringBuilder();
    boolean inWord = false;
    char quote = 0;
    for (char c : shell.replace("\\\n", " ").strip().toCharArray()) {
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          word.append(c);
        }
      } else if (c == '\'' || c == '"') {
        quote = c;
        inWord = true;
      } else if (Character.isWhitespace(c)) {
        if (inWord) {
          words.add(word.toString());
          word.setLength(0);
          inWord = false;
        }
      } else {
        word.append(c);
        inWord = true;
      }
    }
    if (inWord) {
      words.add(word.toString());
    }
    return words;
  }
}
