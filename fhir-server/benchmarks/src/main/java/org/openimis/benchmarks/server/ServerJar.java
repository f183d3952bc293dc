package org.openimis.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openimis.benchmarks.Options;
import org.springframework.util.FileSystemUtils;

/**
 * The server's jar and how it is run: as it is, or unpacked ({@code --unpacked=yes}, the default)
 * into the same jar without its libraries and a folder of these, as the demo runs it.
 */
public record ServerJar(Path path, String how) {

  public static ServerJar of(Options options) throws IOException, InterruptedException {
    Path jar = options.jar().toAbsolutePath();
    if (Files.notExists(jar)) {
      throw new IllegalStateException(jar + " is not there; ./mvnw -DskipTests package makes it");
    }
    if (!options.isOn("unpacked")) {
      return new ServerJar(jar, "the one jar");
    }
    Path folder = options.work().resolve("unpacked");
    FileSystemUtils.deleteRecursively(folder);
    Files.createDirectories(folder);
    List<String> command = List.of(java(), "-Djarmode=tools", "-jar", jar.toString(), "extract");
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    int exit = builder.start().waitFor();
    String name = jar.getFileName().toString();
    Path unpacked = folder.resolve(name.replaceFirst("[.]jar$", "")).resolve(name);
    if (exit != 0 || Files.notExists(unpacked)) {
      throw new IllegalStateException(jar + " could not be unpacked into " + folder);
    }
    return new ServerJar(unpacked, "unpacked");
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
