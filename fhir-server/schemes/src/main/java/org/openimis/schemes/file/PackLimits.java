package org.openimis.schemes.file;

import org.openimis.schemes.fault.FaultKind;

/** How large a pack may be. A nation's registers take a few megabytes. */
final class PackLimits {
  static final int MOST_FILES = 2_000;
  static final int LARGEST_FILE = 32 * 1024 * 1024;
  static final long LARGEST_PACK = 64L * 1024 * 1024;

  private int files;
  private long bytes;

  /** How many bytes the next file may have. */
  int left() {
    return (int) Math.min(LARGEST_FILE, LARGEST_PACK - bytes);
  }

  /** Counts a file that is about to be read. */
  void countFile() {
    if (++files > MOST_FILES) {
      throw tooLarge("");
    }
  }

  void countBytes(String name, int read) {
    bytes += read;
    if (read > LARGEST_FILE || bytes > LARGEST_PACK) {
      throw tooLarge(name);
    }
  }

  static PackUnreadable tooLarge(String name) {
    return new PackUnreadable(
        FaultKind.PACK_TOO_LARGE,
        name,
        MOST_FILES,
        LARGEST_FILE / 1024 / 1024,
        LARGEST_PACK / 1024 / 1024);
  }
}
