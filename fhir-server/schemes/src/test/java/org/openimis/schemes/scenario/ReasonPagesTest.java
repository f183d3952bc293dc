package org.openimis.schemes.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimis.domain.claim.RejectionReason;

/** Each reason has a page that leads to the class, to a scenario and to the source. */
class ReasonPagesTest {
  private static final Path PAGES = Path.of("..", "..", "docs", "reasons");
  private static final Pattern LINK = Pattern.compile("\\[[^]]+]\\(([^)]+)\\)");
  private static final Pattern SCENARIO =
      Pattern.compile("\\(([^)]+/packs/(\\w+)/(scenarios/[^)]+))\\): \\*([^*]+)\\*");

  @ParameterizedTest
  @EnumSource
  void the_page_of_a_reason_leads_to_a_class_that_gives_it(RejectionReason reason)
      throws IOException {
    List<Path> classes =
        links(row(reason, "Given by")).stream().map(link -> PAGES.resolve(link)).toList();

    assertThat(classes).isNotEmpty();
    for (Path linked : classes) {
      assertThat(linked).content().contains("RejectionReason." + reason.name());
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_page_of_a_reason_names_scenarios_that_refuse_for_it(RejectionReason reason)
      throws IOException {
    Matcher named = SCENARIO.matcher(row(reason, "Scenario"));
    int scenarios = 0;
    while (named.find()) {
      scenarios++;
      assertThat(PAGES.resolve(named.group(1))).exists();
      assertThat(Packs.scenario(named.group(2), named.group(3), named.group(4)))
          .as("%s in %s", named.group(4), named.group(1))
          .hasValueSatisfying(scenario -> assertThat(refusals(scenario)).contains(reason));
    }
    assertThat(scenarios).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void the_page_of_a_reason_names_its_source_and_what_to_do(RejectionReason reason)
      throws IOException {
    assertThat(row(reason, "Source")).containsPattern("scheme-rules 2\\.\\d");
    assertThat(page(reason)).startsWith("# " + reason.code() + ": ");
    assertThat(page(reason)).containsPattern("## What the facility can do\n\n\\S+");
    assertThat(page(reason)).containsPattern("En français : \\S+");
  }

  @Test
  void the_table_of_all_codes_links_exactly_the_reasons_that_rules_give() throws IOException {
    List<String> codes = new ArrayList<>();
    List<String> linked = new ArrayList<>();
    for (String line : Files.readAllLines(PAGES.resolve("README.md"))) {
      Matcher row = Pattern.compile("\\| (-?\\d+) \\|.*\\|(.*)\\|").matcher(line);
      if (row.matches()) {
        codes.add(row.group(1));
        linked.addAll(links(row.group(2)));
      }
    }
    assertThat(codes).hasSize(24).startsWith("-2", "-1", "0").endsWith("20", "21");
    assertThat(linked)
        .containsExactlyElementsOf(
            List.of(RejectionReason.values()).stream().map(r -> r.code() + ".md").toList());
  }

  @Test
  void every_link_of_the_pages_leads_somewhere() throws IOException {
    try (var pages = Files.list(PAGES)) {
      for (Path page : pages.toList()) {
        for (String link : links(Files.readString(page))) {
          assertThat(PAGES.resolve(link)).as("%s in %s", link, page).exists();
        }
      }
    }
  }

  private static String page(RejectionReason reason) throws IOException {
    return Files.readString(PAGES.resolve(reason.code() + ".md"));
  }

  private static String row(RejectionReason reason, String heading) throws IOException {
    return page(reason)
        .lines()
        .filter(line -> line.startsWith("| " + heading + " |"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> links(String text) {
    return LINK.matcher(text).results().map(link -> link.group(1)).toList();
  }

  private static List<RejectionReason> refusals(Scenario scenario) {
    List<RejectionReason> reasons = new ArrayList<>();
    for (ScenarioClaim claim : scenario.claims()) {
      if (claim.expected().refused() != null) {
        reasons.add(claim.expected().refused());
      }
      for (ScenarioClaim.Line line : claim.lines()) {
        if (line.expected() instanceof ExpectedLine.Refused refused) {
          reasons.add(refused.reason());
        }
      }
    }
    return reasons;
  }
}
