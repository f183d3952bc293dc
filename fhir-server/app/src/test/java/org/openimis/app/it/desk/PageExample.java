package org.openimis.app.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.openimis.app.Shortened;
import org.openimis.app.it.Answer;

/** What the pages of docs/operations show: a request that is sent, an answer that comes. */
final class PageExample {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private PageExample() {}

  static String request(String operation) {
    return read(operation + ".request.json");
  }

  /** The answer is the one of the page, which leaves out what its readers need not see. */
  static void isAnswered(Answer answer, String operation) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    try {
      assertThat(
              Shortened.holds(
                  JSON.readTree(answer.body()), JSON.readTree(read(operation + ".answer.json"))))
          .as(answer.body())
          .isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String name) {
    try (InputStream file = PageExample.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
