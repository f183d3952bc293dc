package org.openimis.app.it.guide;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.refusal.Outcomes;
import org.openimis.profiles.DefinitionResources;
import org.openimis.profiles.Profiles;
import org.springframework.beans.factory.annotation.Autowired;

/** The server shows the implementation guide to everybody, whole and as it answers itself. */
@IntegrationTest
class GuideIT {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]*)(?:#[^\"]*)?\"");

  /** A row of the table of errors: status, code and issue type. */
  private static final Pattern ERROR =
      Pattern.compile(
          "<tr id=\"error-[^\"]*\"><td[^>]*>(\\d+)</td><td[^>]*><code>([^<]*)</code></td>"
              + "<td[^>]*>([^<]*)</td>");

  @Autowired private ImisClient imis;

  @Test
  void the_guide_is_open_to_everybody() {
    Answer home = imis.withoutToken().get("/ig/");
    assertThat(home.status()).isEqualTo(200);
    assertThat(home.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(home.body()).contains("<h1 id=\"openimis-fhir-implementation-guide\">");
    assertThat(imis.withoutToken().get("/ig").header("Location")).isEqualTo("ig/");
  }

  @Test
  void each_profile_of_the_server_has_a_page_and_its_json() {
    for (var profile : DefinitionResources.ofType("StructureDefinition")) {
      String file = "/ig/StructureDefinition-" + profile.id();
      assertThat(imis.withoutToken().get(file + ".html").status()).as(file).isEqualTo(200);
      Answer json = imis.withoutToken().get(file + ".json");
      assertThat(json.header("Content-Type")).isEqualTo("application/json");
      assertThat(json.body()).isEqualTo(profile.json());
    }
    assertThat(imis.withoutToken().get("/ig/StructureDefinition-openimis-claim.html").body())
        .contains(Profiles.CLAIM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ig/no-such-page.html",
        "/ig/StructureDefinition-openimis-claim",
        "/ig/guide.css/more",
        "/ig/..%2f..%2fapplication.properties",
        "/ig/%2e%2e/application.properties",
        "/ig/.html"
      })
  void what_is_not_in_the_guide_is_not_there(String path) {
    assertThat(imis.withoutToken().get(path).status()).isIn(400, 404);
  }

  @Test
  void a_browser_that_has_a_page_is_told_so() {
    Answer page = imis.withoutToken().get("/ig/guide.css");
    assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
    Answer again =
        imis.withoutToken().header("If-None-Match", page.header("ETag")).get("/ig/guide.css");
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void every_link_inside_the_guide_leads_to_something() {
    Set<String> seen = new TreeSet<>(Set.of("index.html"));
    Deque<String> open = new ArrayDeque<>(seen);
    List<String> broken = new ArrayList<>();
    while (!open.isEmpty()) {
      String file = open.pop();
      Answer page = imis.withoutToken().get("/ig/" + file);
      if (page.status() != 200) {
        broken.add(file);
      } else if (file.endsWith(".html")) {
        linksOf(page).stream().filter(seen::add).forEach(open::push);
      }
    }
    assertThat(broken).isEmpty();
    assertThat(seen).contains("package.tgz", "Claim-example-claim-approved.json");
  }

  private static List<String> linksOf(Answer page) {
    return LINK.matcher(page.body())
        .results()
        .map(found -> found.group(1))
        .filter(address -> !address.isEmpty() && !address.contains(":"))
        .toList();
  }

  @Test
  void the_errors_of_the_guide_are_those_of_the_server() {
    Matcher rows = ERROR.matcher(imis.withoutToken().get("/ig/errors.html").body());
    Map<String, String> told =
        rows.results().collect(toMap(row -> row.group(2), GuideIT::statusAndType));
    Map<String, String> served =
        Arrays.stream(ProblemCode.values()).collect(toMap(ProblemCode::code, GuideIT::served));
    assertThat(told).isEqualTo(served);
  }

  private static String statusAndType(MatchResult row) {
    return row.group(1) + " " + row.group(3);
  }

  private static String served(ProblemCode code) {
    var problems = List.of(Problem.of(code, ""));
    OperationOutcomeIssueComponent issue = Outcomes.of(problems, Locale.ENGLISH).getIssueFirstRep();
    return Outcomes.statusOf(problems) + " " + issue.getCode().toCode();
  }
}
