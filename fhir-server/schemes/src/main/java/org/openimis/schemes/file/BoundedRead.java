package org.openimis.schemes.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacks one file and stops as soon as it is too large, or much larger than what was packed. */
final class BoundedRead {
  /** Tables of prices shrink to a fiftieth; zeros shrink to a thousandth. */
  private static final int HIGHEST_RATIO = 200;

  private static final int HARMLESS = 1024 * 1024;

  private final InputStream unpacked;
  private final int most;
  private final CountingStream packed;

  BoundedRead(InputStream unpacked, int most, CountingStream packed) {
    this.unpacked = unpacked;
    this.most = most;
    this.packed = packed;
  }

  byte[] read(String name) throws IOException {
    long packedBefore = packed.count();
    var content = new ByteArrayOutputStream();
    byte[] buffer = new byte[64 * 1024];
    for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
      content.write(buffer, 0, read);
      long packedSize = packed.count() - packedBefore;
      boolean bomb = content.size() > HARMLESS && content.size() > (packedSize + 1) * HIGHEST_RATIO;
      if (content.size() > most || bomb) {
        throw PackLimits.tooLarge(name);
      }
    }
    return content.toByteArray();
  }
}
