package org.openimis.app.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that only their owner may read. Windows protects them by the rights of the home folder. */
final class FileRights {
  private FileRights() {}

  private static boolean hasRights() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  /** Takes every right on a file or folder away from all but its owner. */
  static void onlyOwner(Path path) throws IOException {
    if (hasRights()) {
      String rights = Files.isDirectory(path) ? "rwx------" : "rw-------";
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
  }

  /** The number of the user to whom a file belongs; only where the system has such numbers. */
  static long ownerOf(Path path) throws IOException {
    return ((Number) Files.getAttribute(path, "unix:uid")).longValue();
  }

  /** Writes a new file that nobody else could read at any moment, and brings it to the disk. */
  static void writeSecret(Path file, String text) throws IOException {
    FileAttribute<?>[] rights =
        hasRights()
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try (FileChannel channel =
        FileChannel.open(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights)) {
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
  }
}
