package org.openimis.app.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openimis.schemes.file.PackFiles;

/**
 * The lakeside pack under another name, so that a test can change and load it without touching
 * anybody else's. Its codes start with other letters, and its policies and products run for a very
 * long time, so that care of today is covered.
 */
public final class PackCopy {
  private final TreeMap<String, String> files;

  private PackCopy(Map<String, String> files) {
    this.files = new TreeMap<>(files);
  }

  /**
   * A sound copy.
   *
   * @param letters what its codes start with, in the place of LK; its scheme is called after them
   */
  public static PackCopy of(String letters) {
    PackFiles original = PackFiles.ofClassPath("lakeside");
    var files = new TreeMap<String, String>();
    for (String name : original.names()) {
      if (!name.startsWith("scenarios/")) {
        String content =
            new String(Objects.requireNonNull(original.bytes(name)), StandardCharsets.UTF_8);
        files.put(name.replace("LK", letters), content.replace("LK", letters));
      }
    }
    return new PackCopy(files)
        .with("scheme.yaml", "code: lakeside", "code: " + letters.toLowerCase(Locale.ROOT))
        .everywhere("2024-12-31", "2098-12-31")
        .everywhere("2030-12-31", "2098-12-31");
  }

  /** With a text in the place of another, which must be there. */
  public PackCopy with(String file, String old, String by) {
    String content = content(file);
    if (!content.contains(old)) {
      throw new IllegalArgumentException(file + " does not hold " + old);
    }
    return changed(file, content.replace(old, by));
  }

  /** With a table that the original does without. */
  public PackCopy withTable(String file, String content) {
    return changed(file, content);
  }

  /** With more rows at the end of a table. */
  public PackCopy withRows(String file, String... rows) {
    return changed(file, content(file) + String.join("\n", rows) + "\n");
  }

  /** Without a row, which must be there. */
  PackCopy withoutRow(String file, String row) {
    return with(file, row + "\n", "");
  }

  private String content(String file) {
    return Objects.requireNonNull(files.get(file), file);
  }

  private PackCopy everywhere(String old, String by) {
    var copy = new PackCopy(files);
    copy.files.replaceAll((name, content) -> content.replace(old, by));
    return copy;
  }

  private PackCopy changed(String file, String content) {
    var copy = new PackCopy(files);
    copy.files.put(file, content);
    return copy;
  }

  /** The parameters of {@code $load-scheme}, with the sample. */
  String toLoad() {
    return toLoad(zip());
  }

  static String toLoad(byte[] pack) {
    return """
        {"resourceType": "Parameters", "parameter": [
          {"name": "pack", "valueBase64Binary": "%s"}, {"name": "sample", "valueBoolean": true}]}
        """
        .formatted(Base64.getEncoder().encodeToString(pack));
  }

  private byte[] zip() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
