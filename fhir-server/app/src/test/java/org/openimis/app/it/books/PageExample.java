package org.openimis.app.it.books;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openimis.app.Shortened;
import org.openimis.app.it.Answer;

/** What the pages of docs/operations quote from files beside this class. */
final class PageExample {
  private static final JsonMapper JSON = new JsonMapper();

  private PageExample() {}

  /** The answer is the one of the page, which leaves out what its readers need not see. */
  static void isAnswered(Answer answer, String file) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    try (InputStream shown = PageExample.class.getResourceAsStream(file)) {
      assertThat(
              Shortened.holds(
                  JSON.readTree(answer.body()), JSON.readTree(Objects.requireNonNull(shown, file))))
          .as(answer.body())
          .isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
