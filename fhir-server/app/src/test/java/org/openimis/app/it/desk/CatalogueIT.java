package org.openimis.app.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.ChargeItemDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.Books;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.PackCopy;
import org.openimis.app.it.SchemeLoads;
import org.openimis.profiles.IdentifierSystems;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a facility may claim: as the judge sees it, in pages, and again only when it has changed.
 */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueIT {
  private static final String DAY = "2024-04-08";

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  private String facility = "";

  @BeforeAll
  void load_a_scheme() {
    new SchemeLoads(imis).load(PackCopy.of("CG"));
    facility =
        imis.as("admin")
            .get("/fhir/Organization?identifier=" + IdentifierSystems.HEALTH_FACILITY + "%7CCGHC01")
            .as(Bundle.class)
            .getEntryFirstRep()
            .getResource()
            .getIdElement()
            .getIdPart();
  }

  private Answer ask(String query) {
    return imis.as("admin").get("/fhir/Organization/" + facility + "/$catalogue?" + query);
  }

  /** All pages, by following their links. */
  private List<Bundle> pages(String query) {
    List<Bundle> pages = new ArrayList<>();
    String path = "/fhir/Organization/" + facility + "/$catalogue?" + query;
    while (path != null) {
      Answer answer = imis.as("admin").get(path);
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      Bundle page = answer.as(Bundle.class);
      pages.add(page);
      var next = page.getLink("next");
      path = next == null ? null : next.getUrl().substring(next.getUrl().indexOf("/fhir/"));
    }
    return pages;
  }

  private static List<String> ids(List<Bundle> pages, SearchEntryMode mode) {
    return pages.stream()
        .flatMap(page -> page.getEntry().stream())
        .filter(entry -> entry.getSearch().getMode() == mode)
        .map(BundleEntryComponent::getFullUrl)
        .toList();
  }

  @Test
  void it_is_what_stands_in_the_price_lists_of_the_facility_on_the_day() {
    Set<String> codes =
        new TreeSet<>(
            new Books(dataSource)
                .rows(
                    """
                    SELECT DISTINCT entry.resource_id FROM scheme.register_entry entry
                      JOIN scheme.price USING (scheme, kind, code)
                      JOIN scheme.facility ON facility.scheme = price.scheme
                       AND price.price_list = CASE price.kind WHEN 'ITEM'
                           THEN facility.item_price_list ELSE facility.service_price_list END
                     WHERE facility.resource_id = ?
                       AND date '2024-04-08' BETWEEN entry.valid_from AND entry.valid_to
                       AND date '2024-04-08' BETWEEN price.valid_from AND price.valid_to
                    """,
                    facility));

    List<Bundle> pages = pages("date=" + DAY + "&_count=7");

    List<String> matches = ids(pages, SearchEntryMode.MATCH);
    assertThat(matches).hasSizeGreaterThan(14).doesNotHaveDuplicates();
    assertThat(matches.stream().map(url -> url.substring(url.lastIndexOf('/') + 1)))
        .containsExactlyInAnyOrderElementsOf(codes);
    assertThat(pages).hasSizeGreaterThan(2);
    assertThat(ids(pages, SearchEntryMode.INCLUDE)).hasSameSizeAs(matches);
  }

  @Test
  void with_a_product_its_cover_rules_stand_beside_the_prices() {
    Bundle page =
        ask("date=" + DAY + "&product=CGBASE&type=Medication&_count=200").as(Bundle.class);

    assertThat(page.getEntry())
        .extracting(entry -> entry.getResource().fhirType())
        .contains("Medication", "ChargeItemDefinition")
        .doesNotContain("ActivityDefinition");
    assertThat(page.getEntry())
        .filteredOn(entry -> entry.getResource() instanceof ChargeItemDefinition)
        .extracting(entry -> ((ChargeItemDefinition) entry.getResource()).getUrl())
        .anyMatch(url -> url.contains("/CGBASE/CGI01/"));
  }

  @Test
  void who_has_it_already_is_told_so() {
    Answer first = ask("date=" + DAY);
    String tag = first.header("ETag");

    Answer again =
        imis.as("admin")
            .header("If-None-Match", tag)
            .get("/fhir/Organization/" + facility + "/$catalogue?date=" + DAY);
    Answer otherDay =
        imis.as("admin")
            .header("If-None-Match", tag)
            .get("/fhir/Organization/" + facility + "/$catalogue?date=2024-05-01");

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(otherDay.status()).isEqualTo(200);
  }

  @Test
  void only_what_has_changed_since_is_told_with_what_has_ended() {
    String before = Instant.now().toString();
    assertThat(ask("_since=" + before).as(Bundle.class).getEntry()).isEmpty();
    assertThat(ask("date=" + DAY + "&_since=2020-01-01T00:00:00Z").as(Bundle.class).getEntry())
        .isNotEmpty();
  }

  @Test
  void nobody_sees_the_catalogue_of_another_facility() {
    assertThat(imis.as("facility").get("/fhir/Organization/" + facility + "/$catalogue").status())
        .isEqualTo(403);
    assertThat(imis.as("officer").get("/fhir/Organization/" + facility + "/$catalogue").status())
        .isEqualTo(403);
    assertThat(imis.as("reviewer").get("/fhir/Organization/" + facility + "/$catalogue").status())
        .isEqualTo(200);
  }

  @Test
  void what_cannot_be_asked_is_refused() {
    assertThat(ask("date=2024").problems()).containsExactly("value date");
    assertThat(ask("type=Claim&_count=0&_since=now&when=x").problems())
        .containsExactlyInAnyOrder("value type", "value _count", "value _since", "not-supported");
    assertThat(ask("product=NONE").problems()).containsExactly("unresolved-reference product");
    assertThat(ask("date=2024-01-01&date=2024-01-02").problems()).containsExactly("value date");
    assertThat(
            imis.as("admin")
                .get("/fhir/Organization/01890000-0000-7000-8000-000000000000/$catalogue")
                .status())
        .isEqualTo(404);
  }
}
