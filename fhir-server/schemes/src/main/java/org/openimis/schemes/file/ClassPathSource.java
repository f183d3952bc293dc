package org.openimis.schemes.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a pack that the program brings along. A jar, and all the more a jar within a jar, cannot be
 * listed like a folder; so each such pack has an index, {@code files.txt}, with a name a line.
 */
final class ClassPathSource {
  static final String INDEX = "files.txt";

  private ClassPathSource() {}

  static PackFiles read(String pack) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    new String(resource(pack, INDEX), StandardCharsets.UTF_8)
        .lines()
        .filter(name -> !name.isBlank())
        .forEach(name -> files.put(name, resource(pack, name)));
    return new PackFiles(files);
  }

  private static byte[] resource(String pack, String name) {
    String path = "/packs/" + pack + "/" + name;
    try (InputStream in = ClassPathSource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("This program does not hold " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
