package org.openimis.schemes.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {
  @TempDir Path folder;

  @Test
  void a_folder_is_a_pack_without_its_hidden_files() throws IOException {
    Files.createDirectories(folder.resolve("products"));
    Files.writeString(folder.resolve("scheme.yaml"), "code: demo");
    Files.writeString(folder.resolve("products/A.yaml"), "code: A");
    Files.writeString(folder.resolve(".scheme.yaml.swp"), "x");
    Files.writeString(folder.resolve("~$items.csv"), "x");

    PackFiles files = PackFiles.ofFolder(folder);

    assertThat(files.names()).containsExactly("products/A.yaml", "scheme.yaml");
    assertThat(files.bytes("products/A.yaml")).asString().isEqualTo("code: A");
  }

  @Test
  void a_folder_that_is_not_there_is_said_to_be_missing() {
    assertThatThrownBy(() -> PackFiles.ofFolder(folder.resolve("demo")))
        .isInstanceOf(PackUnreadable.class)
        .hasMessageContaining("The pack cannot be read: there is no folder ")
        .hasMessageContaining("demo");
  }
}
