package org.openimis.app.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openimis.app.start.StartProblem;
import org.openimis.app.start.StartRefused;

/** The folder with everything the embedded database keeps; one server at a time holds it. */
final class DataFolder implements AutoCloseable {
  /**
   * The program files take 60 MB, an empty database 40 MB, a segment of its log 16 MB; PostgreSQL
   * stops hard when the disk is full, so some room must be left to work in.
   */
  private static final long NEEDED_MEGABYTES = 250;

  private static final long MEGABYTE = 1024 * 1024;

  /**
   * The folders held by this JVM. A file lock alone does not do: where a second channel on the same
   * file is closed, some systems release the lock of the first.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Makes the folder where needed and takes it.
   *
   * @throws StartRefused where it cannot be written or another server holds it
   */
  static DataFolder open(Path wanted) {
    Path folder = make(wanted);
    if (!HELD.add(folder)) {
      throw new StartRefused(StartProblem.DATA_FOLDER_IN_USE, folder);
    }
    try {
      return new DataFolder(folder, lock(folder));
    } catch (RuntimeException refused) {
      HELD.remove(folder);
      throw refused;
    }
  }

  private static Path make(Path wanted) {
    try {
      boolean isNew = Files.notExists(wanted);
      Files.createDirectories(wanted);
      if (isNew) {
        FileRights.onlyOwner(wanted);
      }
      return wanted.toRealPath();
    } catch (FileAlreadyExistsException occupied) {
      throw new StartRefused(StartProblem.DATA_FOLDER_NOT_A_FOLDER, wanted.toAbsolutePath());
    } catch (IOException refused) {
      throw notWritable(wanted.toAbsolutePath(), refused);
    }
  }

  private static FileChannel lock(Path folder) {
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new StartRefused(StartProblem.DATA_FOLDER_IN_USE, folder);
      }
      return channel;
    } catch (IOException refused) {
      throw notWritable(folder, refused);
    }
  }

  private static StartRefused notWritable(Path folder, IOException reason) {
    return new StartRefused(
        StartProblem.DATA_FOLDER_NOT_WRITABLE, folder, reason.getClass().getSimpleName());
  }

  /** PostgreSQL's own data. */
  Path cluster() {
    return folder.resolve("postgresql");
  }

  Path passwordFile() {
    return folder.resolve("postgresql-password");
  }

  /** Program files; they can be deleted while the server is down and come back by themselves. */
  Path programs() {
    return folder.resolve("programs");
  }

  Path logs() {
    return folder.resolve("logs");
  }

  /**
   * Requires that the folder belongs to this user. PostgreSQL insists on it; for root, who may
   * write everywhere until it steps down, this is the only check that tells.
   */
  void requireOwner(Platform platform) throws IOException {
    Optional<Long> user = platform.userId();
    if (user.isPresent() && !user.get().equals(FileRights.ownerOf(folder))) {
      throw new StartRefused(
          StartProblem.DATA_FOLDER_OF_OTHER_USER, folder, Files.getOwner(folder).getName());
    }
  }

  /** Requires room on the disk. */
  void requireRoom() throws IOException {
    requireRoom(Files.getFileStore(folder).getUsableSpace());
  }

  void requireRoom(long usableBytes) {
    if (usableBytes < NEEDED_MEGABYTES * MEGABYTE) {
      throw new StartRefused(
          StartProblem.DATA_FOLDER_TOO_SMALL, folder, usableBytes / MEGABYTE, NEEDED_MEGABYTES);
    }
  }

  /** Lets the folder go. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException ignored) {
      // The lock ends with the process at the latest.
    } finally {
      HELD.remove(folder);
    }
  }
}
