package org.openimis.schemes.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.openimis.schemes.fault.FaultKind;

/** Reads a pack from a zip file that anyone may have made, and believes nothing that it says. */
final class ZipSource {
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final PackLimits limits = new PackLimits();
  private final CountingStream packed;

  private ZipSource(InputStream zip) {
    this.packed = new CountingStream(zip);
  }

  static PackFiles read(InputStream zip) {
    var source = new ZipSource(zip);
    try {
      source.readAll();
    } catch (IOException | IllegalArgumentException e) { // names that are no UTF-8
      throw new PackUnreadable(FaultKind.PACK_UNREADABLE, "", String.valueOf(e.getMessage()));
    }
    if (source.packed.count() == 0 || source.files.isEmpty()) {
      throw new PackUnreadable(FaultKind.PACK_UNREADABLE, "", "it is no zip file, or an empty one");
    }
    return new PackFiles(withoutCommonFolder(source.files));
  }

  @SuppressWarnings("resource") // closing what we were handed is the business of its owner
  private void readAll() throws IOException {
    var zip = new ZipInputStream(packed);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      limits.countFile();
      String name = entry.getName();
      if (!FileNames.isSafe(entry.isDirectory() ? name.substring(0, name.length() - 1) : name)) {
        throw new PackUnreadable(FaultKind.FILE_NAME, "", name);
      }
      if (!entry.isDirectory()) {
        add(name, content(zip, name));
      }
    }
  }

  private byte[] content(ZipInputStream zip, String name) throws IOException {
    byte[] content = new BoundedRead(zip, limits.left(), packed).read(name);
    limits.countBytes(name, content.length);
    return content;
  }

  private void add(String name, byte[] content) {
    if (!FileNames.isLitter(name) && files.put(name, content) != null) {
      throw new PackUnreadable(FaultKind.FILE_TWICE, name);
    }
  }

  /** Who zips the folder "demo" gets "demo/scheme.yaml"; that is the same pack. */
  private static SortedMap<String, byte[]> withoutCommonFolder(SortedMap<String, byte[]> files) {
    Set<String> roots =
        files.keySet().stream()
            .map(name -> name.substring(0, name.indexOf('/') + 1))
            .collect(Collectors.toSet());
    if (roots.size() != 1 || roots.contains("")) {
      return files;
    }
    int prefix = roots.iterator().next().length();
    SortedMap<String, byte[]> stripped = new TreeMap<>();
    files.forEach((name, content) -> stripped.put(name.substring(prefix), content));
    return stripped;
  }
}
