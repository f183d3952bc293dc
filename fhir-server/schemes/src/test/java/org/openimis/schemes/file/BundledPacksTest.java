package org.openimis.schemes.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The packs that the program brings along are found on the class path as they lie in the folder.
 */
class BundledPacksTest {

  static Stream<Path> packs() throws IOException {
    return Files.list(Path.of("packs")).filter(Files::isDirectory);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void the_index_of_a_pack_names_each_of_its_files(Path pack) throws IOException {
    var names = new TreeSet<>(PackFiles.ofFolder(pack).names());
    names.remove(ClassPathSource.INDEX);

    assertThat(Files.readString(pack.resolve(ClassPathSource.INDEX)))
        .as("%s/%s; write the names that are there", pack, ClassPathSource.INDEX)
        .isEqualTo(String.join("\n", names) + "\n");
  }

  @ParameterizedTest
  @MethodSource("packs")
  void a_pack_on_the_class_path_is_the_folder(Path pack) {
    PackFiles inFolder = PackFiles.ofFolder(pack);
    PackFiles inProgram = PackFiles.ofClassPath(pack.getFileName().toString());

    assertThat(inProgram.names())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(inProgram.bytes(name)).isEqualTo(inFolder.bytes(name)));
  }

  @Test
  void a_pack_that_the_program_does_not_bring_is_a_mistake_of_the_caller() {
    assertThatThrownBy(() -> PackFiles.ofClassPath("elsewhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/packs/elsewhere/files.txt");
  }
}
