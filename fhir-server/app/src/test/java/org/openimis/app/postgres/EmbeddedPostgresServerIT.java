package org.openimis.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimis.app.settings.DataSettings;
import org.openimis.app.start.StartProblem;
import org.openimis.app.start.StartRefused;

class EmbeddedPostgresServerIT {
  /** One folder for all tests: unpacking and creating take longest, and restarts are the point. */
  @TempDir static Path home;

  static Path folder;

  @BeforeAll
  static void a_first_start_creates_the_database() {
    folder = home.resolve("data of the server");
    start().close();
  }

  @Test
  void data_survives_a_restart() throws SQLException {
    try (EmbeddedPostgresServer server = start()) {
      execute(server.login(), "create table kept (amount numeric(19,4))");
      execute(server.login(), "insert into kept values (12.50)");
    }

    try (EmbeddedPostgresServer server = start()) {
      assertThat(ask(server.login(), "select amount from kept")).isEqualTo("12.5000");
    }
  }

  @Test
  void it_runs_with_the_settings_of_a_production_database() throws SQLException {
    Map<String, String> expected =
        Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "50",
            "shared_buffers", "128MB",
            "is_superuser", "on",
            "server_encoding", "UTF8",
            "log_min_messages", "log");
    Map<String, String> found = new HashMap<>();

    try (EmbeddedPostgresServer server = start()) {
      DatabaseLogin ours = server.login();
      DatabaseLogin superuser = new DatabaseLogin(ours.url(), "postgres", ours.password());
      for (String name : expected.keySet()) {
        found.put(name, ask(superuser, "show " + name));
      }
      assertThat(ask(ours, "show is_superuser")).as("rights of the server's user").isEqualTo("off");
    }

    assertThat(found).isEqualTo(expected);
  }

  @Test
  void nobody_enters_without_the_password() {
    try (EmbeddedPostgresServer server = start()) {
      DatabaseLogin login = server.login();
      DatabaseLogin guess = new DatabaseLogin(login.url(), login.user(), "guess");
      DatabaseLogin nothing = new DatabaseLogin(login.url(), "postgres", "");

      assertThat(refusalOf(guess::requireUsable)).isEqualTo(StartProblem.DATABASE_LOGIN);
      assertThat(refusalOf(nothing::requireUsable)).isEqualTo(StartProblem.DATABASE_LOGIN);
      login.requireUsable();
    }
  }

  @Test
  void only_the_owner_can_read_the_password_and_the_data() throws IOException {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return; // Windows has other rights
    }
    Files.setPosixFilePermissions(
        folder.resolve("postgresql"), PosixFilePermissions.fromString("rwxrwxrwx"));

    start().close();

    assertThat(rights(folder.resolve("postgresql-password"))).isEqualTo("rw-------");
    assertThat(rights(folder.resolve("postgresql"))).isEqualTo("rwx------");
  }

  @Test
  void a_second_server_on_the_same_folder_is_refused_and_the_first_runs_on() throws SQLException {
    try (EmbeddedPostgresServer first = start()) {
      assertThat(refusalOf(EmbeddedPostgresServerIT::start))
          .isEqualTo(StartProblem.DATA_FOLDER_IN_USE);
      assertThat(ask(first.login(), "select 1")).isEqualTo("1");
    }
  }

  @Test
  void a_server_in_another_process_holds_the_folder_until_it_is_killed() throws Exception {
    ServerInAnotherProcess other = ServerInAnotherProcess.start(folder);
    ProcessHandle postmaster = postmaster();
    try {
      assertThat(refusalOf(EmbeddedPostgresServerIT::start))
          .isEqualTo(StartProblem.DATA_FOLDER_IN_USE);
    } finally {
      other.kill();
    }
    assertThat(postmaster.isAlive()).as("the postmaster outlives a killed JVM").isTrue();

    try (EmbeddedPostgresServer server = start()) {
      await().until(() -> !postmaster.isAlive());
      assertThat(ask(server.login(), "select 1")).isEqualTo("1");
    }
  }

  @Test
  void the_end_of_the_jvm_stops_it_but_not_before_the_application_has_closed() throws Exception {
    ServerInAnotherProcess other = ServerInAnotherProcess.start(folder);
    ProcessHandle postmaster = postmaster();

    String said = other.end();

    assertThat(said).contains(ServerInAnotherProcess.LAST_WISH);
    await().until(() -> !postmaster.isAlive());
    assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
  }

  @Test
  void a_pid_file_that_names_another_program_by_now_is_ignored() throws IOException {
    Path pidFile = folder.resolve("postgresql/postmaster.pid");
    Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");

    start().close();

    assertThat(pidFile).doesNotExist();
  }

  @Test
  void data_of_another_major_version_is_refused_and_left_as_it_is() throws IOException {
    Path version = folder.resolve("postgresql/PG_VERSION");
    String ours = Files.readString(version);
    Files.writeString(version, "16\n");
    try {
      assertThatThrownBy(EmbeddedPostgresServerIT::start)
          .isInstanceOfSatisfying(
              StartRefused.class,
              refused -> {
                assertThat(refused.problem()).isEqualTo(StartProblem.DATA_OF_OTHER_VERSION);
                assertThat(refused.details()).endsWith("16", ours.strip());
              });
      assertThat(version).hasContent("16");
    } finally {
      Files.writeString(version, ours);
    }
  }

  @Test
  void data_without_its_password_is_refused_and_left_as_it_is() throws IOException {
    Path password = folder.resolve("postgresql-password");
    Path away = folder.resolve("postgresql-password.away");
    Files.move(password, away);
    try {
      assertThat(refusalOf(EmbeddedPostgresServerIT::start))
          .isEqualTo(StartProblem.DATA_WITHOUT_PASSWORD);
      assertThat(password).doesNotExist();
    } finally {
      Files.move(away, password);
    }
  }

  @Test
  void a_port_that_is_taken_is_refused_by_its_number() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      DataSettings settings = new DataSettings(folder, taken.getLocalPort());

      assertThatThrownBy(() -> EmbeddedPostgresServer.start(settings, 10))
          .isInstanceOfSatisfying(
              StartRefused.class,
              refused -> {
                assertThat(refused.problem()).isEqualTo(StartProblem.EMBEDDED_PORT_TAKEN);
                assertThat(refused.details()).containsExactly("" + taken.getLocalPort());
              });
    }
  }

  @Test
  void a_setting_that_postgresql_refuses_is_told_in_its_words() throws IOException {
    Path configuration = folder.resolve("postgresql/postgresql.conf");
    String before = Files.readString(configuration);
    Files.writeString(configuration, before + "work_mem = lots\n");
    try {
      assertThatThrownBy(EmbeddedPostgresServerIT::start)
          .hasMessageContaining("The embedded database did not start")
          .hasMessageContaining("postgresql.conf");
    } finally {
      Files.writeString(configuration, before);
    }
  }

  @Test
  void program_files_that_went_missing_come_back() throws IOException {
    Path programs;
    try (var unpacked = Files.list(folder.resolve("programs"))) {
      programs = unpacked.findFirst().orElseThrow();
    }
    Files.delete(programs.resolve("share/postgresql/postgres.bki"));

    start().close();

    assertThat(programs.resolve("share/postgresql/postgres.bki")).exists();
  }

  @Test
  void a_draft_that_a_killed_first_start_left_behind_does_not_disturb() throws IOException {
    Path young = home.resolve("young");
    Files.createDirectories(young.resolve("postgresql.draft/base"));
    Files.createDirectories(young.resolve("programs/draft/bin"));

    EmbeddedPostgresServer.start(new DataSettings(young, 0), 10).close();

    assertThat(young.resolve("postgresql/PG_VERSION")).exists();
    assertThat(young.resolve("postgresql.draft")).doesNotExist();
  }

  private static EmbeddedPostgresServer start() {
    return EmbeddedPostgresServer.start(new DataSettings(folder, 0), 10);
  }

  private static StartProblem refusalOf(Runnable attempt) {
    try {
      attempt.run();
    } catch (StartRefused refused) {
      return refused.problem();
    }
    throw new AssertionError("It was not refused");
  }

  private static ProcessHandle postmaster() throws IOException {
    Path pidFile = folder.resolve("postgresql/postmaster.pid");
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0))).orElseThrow();
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static void execute(DatabaseLogin login, String statement) throws SQLException {
    try (Connection connection = connect(login);
        Statement once = connection.createStatement()) {
      once.execute(statement);
    }
  }

  private static String ask(DatabaseLogin login, String query) throws SQLException {
    try (Connection connection = connect(login);
        Statement once = connection.createStatement();
        ResultSet row = once.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private static Connection connect(DatabaseLogin login) throws SQLException {
    return DriverManager.getConnection(login.url(), login.user(), login.password());
  }
}
