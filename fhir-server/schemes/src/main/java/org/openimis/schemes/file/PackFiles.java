package org.openimis.schemes.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of one pack, by name: {@code scheme.yaml}, {@code products/BASIC.yaml}. They are held
 * in memory; {@link PackLimits} says how many and how large they may be.
 */
public final class PackFiles {
  private final TreeMap<String, byte[]> files;

  PackFiles(SortedMap<String, byte[]> files) {
    this.files = new TreeMap<>(files);
  }

  /** No files at all. */
  public static PackFiles none() {
    return new PackFiles(Collections.emptySortedMap());
  }

  /**
   * A pack as a folder. Hidden files, and the lock files of spreadsheets, are left out.
   *
   * @throws PackUnreadable when the folder is not there, cannot be read or is too large
   */
  public static PackFiles ofFolder(Path folder) {
    return FolderSource.read(folder);
  }

  /**
   * A pack as a zip file, either of its files or of its folder. The zip is not trusted.
   *
   * @throws PackUnreadable when it is no zip, is too large, or names files outside of itself
   */
  public static PackFiles ofZip(InputStream zip) {
    return ZipSource.read(zip);
  }

  /**
   * A pack within this program, for example {@code demo}.
   *
   * @throws IllegalArgumentException when the program brings no such pack
   */
  public static PackFiles ofClassPath(String pack) {
    return ClassPathSource.read(pack);
  }

  /** All names, in alphabetical order, folders parted by a slash. */
  public NavigableSet<String> names() {
    return Collections.unmodifiableNavigableSet(files.navigableKeySet());
  }

  /** The content of a file, or null when the pack has no such file. */
  public byte @Nullable [] bytes(String name) {
    byte[] content = files.get(name);
    return content == null ? null : Arrays.copyOf(content, content.length);
  }

  /** A stream over a file, or null when the pack has no such file. */
  public @Nullable InputStream open(String name) {
    byte[] content = files.get(name);
    return content == null ? null : new ByteArrayInputStream(content);
  }
}
