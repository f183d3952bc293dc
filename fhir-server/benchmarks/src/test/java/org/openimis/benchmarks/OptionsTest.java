package org.openimis.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static final List<Option> KNOWN =
      List.of(
          new Option("rounds", "2", "how often"),
          new Option("clients", "1,4, 16", "how many"),
          new Option("prepared", "", "claims"),
          new Option("half-load", "no", "at last"),
          new Option("jvm", "-Xmx512m  -XX:+UseSerialGC", "of the server"));

  @Test
  void what_is_not_given_is_as_the_figure_says() {
    Options options = Options.parse(List.of(), KNOWN);
    assertThat(options.number("rounds")).isEqualTo(2);
    assertThat(options.numbers("clients")).containsExactly(1, 4, 16);
    assertThat(options.words("jvm")).containsExactly("-Xmx512m", "-XX:+UseSerialGC");
    assertThat(options.isOn("half-load")).isFalse();
  }

  @Test
  void what_is_given_holds() {
    Options options = Options.parse(List.of("--rounds=5", "--jvm=", "--half-load"), KNOWN);
    assertThat(options.number("rounds")).isEqualTo(5);
    assertThat(options.words("jvm")).isEmpty();
    assertThat(options.isOn("half-load")).isTrue();
  }

  @Test
  void a_number_left_empty_is_what_the_figure_computes() {
    assertThat(Options.parse(List.of(), KNOWN).number("prepared", 700)).isEqualTo(700);
    assertThat(Options.parse(List.of("--prepared=9"), KNOWN).number("prepared", 700)).isEqualTo(9);
  }

  @Test
  void a_misspelt_option_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse(List.of("--round=5"), KNOWN))
        .withMessageContaining("--round=5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse(List.of("rounds=5"), KNOWN));
  }

  @Test
  void each_figure_is_found_by_its_title_and_explains_its_options() {
    for (Figure figure : Figure.values()) {
      String title = figure.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      assertThat(Figure.called(title)).contains(figure);
      assertThat(figure.help()).contains(title).contains("--");
      assertThat(Figure.list()).contains(title);
    }
  }
}
