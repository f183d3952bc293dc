package org.openimis.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openimis.schemes.file.PackFiles;

/** The files of a pack as one zip file. */
final class PackZip {
  private PackZip() {}

  static byte[] of(PackFiles files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String name : files.names()) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Objects.requireNonNull(files.bytes(name)));
      }
    }
    return bytes.toByteArray();
  }
}
