package org.openimis.schemes.file;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openimis.schemes.fault.FaultKind;

/** Reads a pack from a folder. Links to files are read, links to folders are not. */
final class FolderSource {
  private FolderSource() {}

  static PackFiles read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new PackUnreadable(FaultKind.PACK_UNREADABLE, "", "there is no folder " + folder);
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      var limits = new PackLimits();
      SortedMap<String, byte[]> files = new TreeMap<>();
      paths
          .filter(Files::isRegularFile)
          .forEach(path -> add(files, name(folder, path), path, limits));
      return new PackFiles(files);
    } catch (IOException | UncheckedIOException e) {
      throw new PackUnreadable(FaultKind.PACK_UNREADABLE, "", String.valueOf(e.getMessage()));
    }
  }

  private static String name(Path folder, Path path) {
    return folder.relativize(path).toString().replace(File.separatorChar, '/');
  }

  private static void add(
      SortedMap<String, byte[]> files, String name, Path path, PackLimits limits) {
    if (FileNames.isLitter(name)) {
      return;
    }
    limits.countFile();
    try (InputStream in = Files.newInputStream(path)) {
      byte[] content = in.readNBytes(limits.left() + 1);
      limits.countBytes(name, content.length);
      files.put(name, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
