package org.openimis.guide.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FshHeadersTest {
  @TempDir private Path folder;

  @Test
  void an_example_tells_its_title_and_what_happens_in_it() throws IOException {
    FshHeaders.Header header =
        read("""
                Instance: example-head
                InstanceOf: OpenIMISInsuree
                Usage: #example
                Title: "The \\"head\\""
                Description: "She is insured."
                * name.family = "Ilina"
                """)
            .of("example-head")
            .orElseThrow();

    assertThat(header).isEqualTo(new FshHeaders.Header("The \"head\"", "She is insured."));
  }

  @Test
  void a_file_may_hold_several_and_a_text_several_lines() throws IOException {
    FshHeaders headers =
        read(
            """
            Instance: one
            InstanceOf: Claim
            Description: \"""
            First line,
            second line.
            \"""

            Instance: two
            InstanceOf: SearchParameter
            """);

    assertThat(headers.of("one").orElseThrow().description()).isEqualTo("First line, second line.");
    assertThat(headers.of("two").orElseThrow().description()).isEmpty();
    assertThat(headers.of("three")).isEmpty();
  }

  private FshHeaders read(String fsh) throws IOException {
    Files.writeString(folder.resolve("some.fsh"), fsh);
    return FshHeaders.in(folder);
  }
}
