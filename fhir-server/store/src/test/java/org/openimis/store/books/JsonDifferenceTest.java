package org.openimis.store.books;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonDifferenceTest {

  @Test
  void the_same_text_does_not_differ() {
    assertThat(JsonDifference.first("{\"a\":1}", "{\"a\":1}")).isEmpty();
  }

  @Test
  void the_first_value_that_differs_is_named_by_its_path() {
    assertThat(
            JsonDifference.first(
                "{\"lines\":[{\"benefit\":\"1 XAF\"},{\"benefit\":\"2 XAF\"}]}",
                "{\"lines\":[{\"benefit\":\"1 XAF\"},{\"benefit\":\"3 XAF\"}]}"))
        .contains(new JsonDifference("/lines/1/benefit", "2 XAF", "3 XAF"));
  }

  @Test
  void what_one_side_lacks_is_none() {
    assertThat(JsonDifference.first("{\"a\":1,\"b\":{\"c\":2}}", "{\"a\":1}"))
        .contains(new JsonDifference("/b", "{\"c\":2}", "none"));
    assertThat(JsonDifference.first("[1]", "[1,2]"))
        .contains(new JsonDifference("/1", "none", "2"));
    assertThat(JsonDifference.first("[1,2]", "[1]"))
        .contains(new JsonDifference("/1", "2", "none"));
  }

  @Test
  void a_value_of_another_kind_differs() {
    assertThat(JsonDifference.first("{\"a\":[1]}", "{\"a\":{\"b\":1}}"))
        .contains(new JsonDifference("/a", "[1]", "{\"b\":1}"));
  }

  @Test
  void canonical_texts_have_one_form() {
    assertThat(JsonDifference.first("{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}"))
        .contains(new JsonDifference("/", "{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}"));
  }
}
