package org.openimis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The small pack that the project brings, and copies of it to spoil. */
final class TestPack {
  static final Path LAKESIDE = Path.of("../schemes/packs/lakeside");

  private TestPack() {}

  static Path copyTo(Path folder) throws IOException {
    Path copy = folder.resolve("lakeside");
    try (Stream<Path> files = Files.walk(LAKESIDE)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(LAKESIDE.relativize(file).toString()));
      }
    }
    return copy;
  }

  /** Replaces the first place where the text stands. */
  static void replaceIn(Path file, String text, String other) throws IOException {
    String before = Files.readString(file);
    assertThat(before).contains(text);
    int at = before.indexOf(text);
    Files.writeString(file, before.substring(0, at) + other + before.substring(at + text.length()));
  }
}
