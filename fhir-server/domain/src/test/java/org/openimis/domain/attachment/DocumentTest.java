package org.openimis.domain.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
  /** Its SHA-1 is that of RFC 3174's first example. */
  private static final Document ABC = text("abc");

  private static Document text(String content) {
    return new Document("text/plain", content.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qZk+NkcGgWq6PiVxeFDCbJzQ2J0=", // SHA-1 of abc, as FHIR writes it
        "a9993e364706816aba3e25717850c26c9cd0d89d",
        "A9993E364706816ABA3E25717850C26C9CD0D89D",
        "2LzpdGVHu3dD5ZM/vw/E8tLLytM=", // SHA-1 of YWJj, its base64
        "d8bce9746547bb7743e5933fbf0fc4f2d2cbcad3",
        "D8BCE9746547BB7743E5933FBF0FC4F2D2CBCAD3" // as openIMIS writes it
      })
  void its_hash_is_that_of_the_content_or_of_its_base64(String hash) {
    assertThat(ABC.hasHash(hash)).isTrue();
    assertThat(text("abd").hasHash(hash)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "QZK+NKCGGWQ6PIVXEFDCBJZQ2J0=", "a9993e364706816aba3e2571"})
  void nothing_else_is_its_hash(String hash) {
    assertThat(ABC.hasHash(hash)).isFalse();
  }

  @Test
  void parameters_and_capitals_do_not_count_in_its_content_type() {
    assertThat(new Document(" Text/Plain ; charset=utf-8", new byte[0]).contentType())
        .isEqualTo("text/plain");
  }

  @Test
  void the_same_content_has_the_same_key() {
    assertThat(ABC.key()).isEqualTo(text("abc").key()).isNotEqualTo(text("abcd").key());
    assertThat(ABC.key()).hasSize(64);
    assertThat(ABC.size()).isEqualTo(3);
  }

  @Test
  void nobody_can_change_its_hash() {
    ABC.sha1()[0] = 0;

    assertThat(ABC.sha1()).hasSize(20).startsWith(0xA9, 0x99, 0x3E);
  }
}
