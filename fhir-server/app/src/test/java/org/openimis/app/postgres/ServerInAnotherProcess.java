package org.openimis.app.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.openimis.app.settings.DataSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A Spring application on an embedded database, in a JVM of its own that can be ended or killed.
 */
final class ServerInAnotherProcess {
  static final String UP = "up";
  static final String LAST_WISH = "the database still answers while the application closes";

  private final Process process;
  private final BufferedReader output;

  private ServerInAnotherProcess(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts the other JVM and waits until its database runs. */
  static ServerInAnotherProcess start(Path folder) throws IOException {
    var server =
        new ServerInAnotherProcess(
            new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    ServerInAnotherProcess.class.getName(),
                    folder.toString())
                .redirectErrorStream(true)
                .start());
    String line = "";
    while (!UP.equals(line)) {
      line = server.output.readLine();
      if (line == null) {
        throw new IOException("The other JVM ended before its database ran");
      }
    }
    return server;
  }

  /** SIGTERM, as Ctrl-C or a service manager ends it; returns what it said to the end. */
  String end() throws IOException, InterruptedException {
    process.toHandle().destroy(); // Process.destroy would close its output
    StringBuilder said = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
    }
    process.waitFor();
    return said.toString();
  }

  /** SIGKILL. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Has no destroy method for the server: only the end of the JVM closes it. */
  @Configuration
  static class Application {
    @Bean(destroyMethod = "")
    EmbeddedPostgresServer server() {
      return EmbeddedPostgresServer.start(
          new DataSettings(Path.of(System.getProperty("folder")), 0), 10);
    }

    @Bean
    AutoCloseable lastWish(EmbeddedPostgresServer server) {
      return () -> {
        Thread.sleep(200); // long enough for a database that was stopped at the same time
        server.login().requireUsable();
        System.out.println(LAST_WISH);
      };
    }
  }

  public static void main(String[] args) throws InterruptedException {
    System.setProperty("folder", args[0]);
    var application = new SpringApplication(Application.class);
    application.setDefaultProperties(Map.of("spring.main.web-application-type", "none"));
    application.run();
    System.out.println(UP);
    Thread.sleep(60_000);
  }
}
