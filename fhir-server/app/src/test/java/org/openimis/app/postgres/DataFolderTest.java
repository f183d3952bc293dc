package org.openimis.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimis.app.start.StartProblem;
import org.openimis.app.start.StartRefused;

class DataFolderTest {
  @TempDir Path home;

  @Test
  void it_is_made_with_its_parents_where_it_is_missing() {
    Path wanted = home.resolve("a/b");

    DataFolder.open(wanted).close();

    assertThat(wanted).isDirectory();
  }

  @Test
  void a_file_in_its_place_is_told() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");

    assertThat(refusalOf(file)).isEqualTo(StartProblem.DATA_FOLDER_NOT_A_FOLDER);
    assertThat(refusalOf(file.resolve("below")))
        .isIn(StartProblem.DATA_FOLDER_NOT_A_FOLDER, StartProblem.DATA_FOLDER_NOT_WRITABLE);
  }

  @Test
  void a_folder_that_this_user_cannot_write_is_told() throws IOException {
    assumeThat(Platform.current().isRoot()).as("root writes everywhere").isFalse();
    Path locked = Files.createDirectory(home.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));

    assertThat(refusalOf(locked)).isEqualTo(StartProblem.DATA_FOLDER_NOT_WRITABLE);
  }

  @Test
  void it_belongs_to_this_user_or_the_owner_is_named() throws IOException {
    Platform platform = Platform.current();
    assumeThat(platform.userId()).isPresent();
    try (DataFolder folder = DataFolder.open(home)) {
      assertThatCode(() -> folder.requireOwner(platform)).doesNotThrowAnyException();
      assumeThat(platform.isRoot()).as("only root can give a folder away").isTrue();
      Files.setAttribute(home, "unix:uid", 12345);

      assertThatThrownBy(() -> folder.requireOwner(platform))
          .hasMessageContaining("belongs to the user 12345");
    }
  }

  @Test
  void it_is_held_by_one_server_at_a_time() {
    try (DataFolder first = DataFolder.open(home)) {
      assertThat(refusalOf(home)).isEqualTo(StartProblem.DATA_FOLDER_IN_USE);
    }
    assertThatCode(() -> DataFolder.open(home).close()).doesNotThrowAnyException();
  }

  @Test
  void a_disk_that_is_nearly_full_is_told_with_both_figures() {
    try (DataFolder folder = DataFolder.open(home)) {
      assertThatThrownBy(() -> folder.requireRoom(12L * 1024 * 1024))
          .hasMessageContaining("has 12 MB free, and at least 250 MB are needed");
      assertThatCode(() -> folder.requireRoom(250L * 1024 * 1024)).doesNotThrowAnyException();
    }
  }

  private static StartProblem refusalOf(Path folder) {
    try {
      DataFolder.open(folder).close();
    } catch (StartRefused refused) {
      return refused.problem();
    }
    throw new AssertionError("It was not refused");
  }
}
