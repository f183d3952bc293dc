package org.openimis.guide.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
  @TempDir private Path folder;
  private final Findings findings = new Findings();

  @BeforeEach
  void one_link_is_broken() {
    findings.add(Check.BROKEN_LINK, "a.html -> b.html");
  }

  @Test
  void a_figure_may_stay_and_may_shrink() throws IOException {
    assertThat(baseline("{\"broken-links\": 1}").grown(findings)).isEmpty();
    assertThat(baseline("{\"broken-links\": 1}").canShrink(findings)).isFalse();
    assertThat(baseline("{\"broken-links\": 2}").grown(findings)).isEmpty();
    assertThat(baseline("{\"broken-links\": 2}").canShrink(findings)).isTrue();
  }

  @Test
  void a_figure_that_has_grown_or_that_nobody_has_allowed_is_told() throws IOException {
    assertThat(baseline("{\"broken-links\": 0}").grown(findings))
        .containsExactly("Links that lead nowhere: 1, and the baseline allows 0");
    assertThat(baseline("{}").grown(findings)).hasSize(1);
  }

  @Test
  void the_figures_of_now_are_a_baseline() throws IOException {
    Baseline now = baseline(Baseline.written(findings));

    assertThat(now.grown(findings)).isEmpty();
    assertThat(now.canShrink(findings)).isFalse();
  }

  private Baseline baseline(String json) throws IOException {
    return Baseline.read(Files.writeString(folder.resolve("qa-baseline.json"), json));
  }
}
