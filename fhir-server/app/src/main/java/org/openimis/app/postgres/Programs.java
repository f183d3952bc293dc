package org.openimis.app.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.openimis.app.start.StartProblem;
import org.openimis.app.start.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/** Unpacks PostgreSQL's program files once, and knows where they are. */
final class Programs {
  private static final Logger LOG = LoggerFactory.getLogger(Programs.class);

  /** Beside the unpacked files: how many bytes they have. */
  private static final String SIZE_FILE = "unpacked-bytes";

  private Programs() {}

  /**
   * The folder with {@code bin}, {@code lib} and {@code share}. It is named after the archive's
   * digest, so another build has another folder; it appears in one step, so a start that is killed
   * on the way leaves no half of it; and it is unpacked again where files have gone missing since.
   *
   * @param folder in which nobody else is at work
   * @throws StartRefused where no archive fits this machine
   */
  static Path unpackInto(Path folder, Platform platform) throws IOException {
    Path unpacked = folder.resolve("postgresql-" + digestOf(platform));
    if (isWhole(unpacked)) {
      return unpacked;
    }
    LOG.info("Unpacking PostgreSQL into {}", unpacked);
    Path draft = folder.resolve("draft");
    Folders.delete(draft);
    Folders.delete(unpacked);
    Files.createDirectories(draft);
    try (InputStream archive = open(platform)) {
      untar(archive, draft);
    }
    Files.writeString(draft.resolve(SIZE_FILE), String.valueOf(Folders.size(draft)));
    return Files.move(draft, unpacked, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean isWhole(Path unpacked) throws IOException {
    Path sizeFile = unpacked.resolve(SIZE_FILE);
    return Files.exists(sizeFile)
        && Files.readString(sizeFile)
            .equals(String.valueOf(Folders.size(unpacked) - Files.size(sizeFile)));
  }

  private static String digestOf(Platform platform) throws IOException {
    try (DigestInputStream archive =
        new DigestInputStream(open(platform), MessageDigest.getInstance("SHA-256"))) {
      archive.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(archive.getMessageDigest().digest(), 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every JVM has it
    }
  }

  private static InputStream open(Platform platform) {
    InputStream archive = Programs.class.getResourceAsStream("/" + platform.archive());
    if (archive == null) {
      throw new StartRefused(StartProblem.EMBEDDED_NOT_FOR_THIS_MACHINE, platform);
    }
    return archive;
  }

  private static void untar(InputStream archive, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, inside(target, entry.getName()));
      }
    }
  }

  private static Path inside(Path target, String name) throws IOException {
    Path path = target.resolve(name).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("The archive names a file outside its folder: " + name);
    }
    return path;
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Path parent = Objects.requireNonNull(path.getParent());
    Files.createDirectories(parent);
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else if (entry.isFile()) {
      Files.copy(tar, path);
      boolean executable = (entry.getMode() & 0100) != 0 || parent.endsWith("bin");
      if (executable && !path.toFile().setExecutable(true, false)) {
        throw new IOException("Cannot make executable: " + path);
      }
    } else {
      throw new IOException("The archive holds something other than files: " + entry.getName());
    }
  }
}
