package org.openimis.schemes.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files of packs, and zips of them, good and bad ones. */
public final class TestFiles {
  private TestFiles() {}

  public static byte[] zip(Map<String, byte[]> files) {
    return zip(files, Deflater.DEFAULT_COMPRESSION);
  }

  static byte[] zip(Map<String, byte[]> files, int compression) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(compression);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The files as they are, without the way through a zip. */
  public static PackFiles files(Map<String, byte[]> files) {
    return new PackFiles(new TreeMap<>(files));
  }
}
