package org.openimis.app.postgres;

import java.util.Locale;
import java.util.Optional;

/**
 * The machine, as far as PostgreSQL's program files differ by it.
 *
 * @param system {@code linux}, {@code darwin}, {@code windows}, or another's own name
 * @param processor {@code x86_64}, {@code arm_64}, or another's own name
 */
record Platform(String system, String processor) {

  static Platform current() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static Platform of(String osName, String osArch) {
    String name = osName.toLowerCase(Locale.ROOT);
    String system =
        name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "darwin" : name;
    String processor =
        switch (osArch.toLowerCase(Locale.ROOT)) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> osArch;
        };
    // Windows on ARM runs the programs of the other processor by itself.
    return new Platform(system, system.equals("windows") ? "x86_64" : processor);
  }

  boolean isWindows() {
    return system.equals("windows");
  }

  /** The resource with PostgreSQL's program files, by the name that zonky's jars give it. */
  String archive() {
    return "postgres-" + system + "-" + processor + ".txz";
  }

  /** A program's file name. */
  String program(String name) {
    return isWindows() ? name + ".exe" : name;
  }

  /** The user id of this process, where the system has such. */
  Optional<Long> userId() {
    return isWindows()
        ? Optional.empty()
        : Optional.of(new com.sun.security.auth.module.UnixSystem().getUid());
  }

  boolean isRoot() {
    return userId().filter(id -> id == 0).isPresent();
  }

  @Override
  public String toString() {
    return system + ", " + processor;
  }
}
