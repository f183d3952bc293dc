package org.openimis.schemes.file;

import java.util.Arrays;
import java.util.List;

/** Which names a file of a pack may have. */
final class FileNames {
  private static final int LONGEST = 200;
  private static final List<String> NOT_IN_A_NAME = List.of("..", ".", "");

  private FileNames() {}

  /** A relative name that stays within the pack on every system. */
  static boolean isSafe(String name) {
    return name.length() <= LONGEST
        && name.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c))
        && Arrays.stream(name.split("/", -1)).noneMatch(NOT_IN_A_NAME::contains);
  }

  /** What file managers and spreadsheets leave behind: {@code .DS_Store}, {@code ~$items.csv}. */
  static boolean isLitter(String name) {
    return Arrays.stream(name.split("/"))
        .anyMatch(part -> part.startsWith(".") || part.startsWith("~") || part.equals("__MACOSX"));
  }
}
