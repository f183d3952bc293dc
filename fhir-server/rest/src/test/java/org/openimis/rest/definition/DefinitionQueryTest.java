package org.openimis.rest.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.terminology.Heading;
import org.openimis.rest.read.SearchRequests.PageSizes;

class DefinitionQueryTest {
  private static final List<Heading> ALL =
      List.of(
          heading("dogs", "1", "Dogs", "active", null),
          heading("cats", "1", "Chats", "draft", null),
          heading("hens", "2", "Élevage, poules", "active", Instant.parse("2025-03-31T10:00:00Z")));

  private final List<String> read = new ArrayList<>();

  private static Heading heading(
      String id, String version, String name, String status, @Nullable Instant stored) {
    return new Heading(
        "CodeSystem", id, "http://example.org/" + id, version, name, status, List.of(), stored);
  }

  private IBundleProvider search(String query) {
    Map<String, List<String>> values = new HashMap<>();
    for (String part : query.split("&")) {
      if (!part.isEmpty()) {
        String[] pair = part.split("=", 2);
        values.computeIfAbsent(pair[0], name -> new ArrayList<>()).add(pair[1]);
      }
    }
    var request = new SystemRequestDetails();
    values.forEach((name, each) -> request.addParameter(name, each.toArray(String[]::new)));
    return new DefinitionQuery("CodeSystem", request, new PageSizes(2, 3)).page(ALL, this::read);
  }

  private Optional<CodeSystem> read(Heading heading) {
    read.add(heading.id());
    var system = new CodeSystem();
    system.setId(heading.id());
    return Optional.of(system);
  }

  private static String ids(IBundleProvider page) {
    return String.join(
        " ",
        page.getResources(0, 100).stream()
            .map(IBaseResource::getIdElement)
            .map(id -> id.getIdPart())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "_id=dogs > dogs",
        "_id=dogs,cats > dogs cats",
        "_id=dogs&_id=cats > ''",
        "url=http://example.org/cats > cats",
        "url=http://example.org/cat > ''",
        "version=1 > dogs cats",
        "status=draft > cats",
        "status=http://hl7.org/fhir/publication-status|draft > cats",
        "status=http://example.org/other|draft > ''",
        "name=do > dogs",
        "name=ELEV > hens",
        "name=Élevage\\, poules > hens",
        "name:exact=Dogs > dogs",
        "name:exact=dogs > ''",
        "name=do&status=draft > ''",
        "_lastUpdated=2025 > hens",
        "_lastUpdated=lt2025-03-31 > ''",
        "_lastUpdated=le2025-03-31 > hens",
        "_lastUpdated=ge2025-03-31 > hens",
        "_lastUpdated=gt2025-03-31 > ''",
        "_lastUpdated=2025-03-31T10:00:00Z > hens",
        "_lastUpdated=ne2025-03 > ''",
        "_count=3 > dogs cats hens",
        "'' > dogs cats",
        "_offset=2 > hens",
        "_count=100 > dogs cats hens",
        "_offset=9 > ''"
      })
  void it_finds_what_is_asked_for(String query, String found) {
    assertThat(ids(search(query))).isEqualTo(found);
  }

  @Test
  void the_total_is_always_known_and_only_the_page_is_read() {
    IBundleProvider page = search("_count=1&_offset=1");
    assertThat(page.size()).isEqualTo(3);
    assertThat(page.getCurrentPageOffset()).isEqualTo(1);
    assertThat(read).containsExactly("cats");
  }

  @ParameterizedTest
  @ValueSource(strings = {"_summary=count", "_count=0"})
  void a_count_reads_nothing(String query) {
    assertThat(search(query).size()).isEqualTo(3);
    assertThat(read).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-such=x",
        "url:below=http://example.org",
        "name:contains=o",
        "_id:not=dogs",
        "_sort=name",
        "_include=*",
        "_count=-1",
        "_count=many",
        "_offset=-1",
        "_summary=no-such",
        "_lastUpdated=yesterday",
        "_lastUpdated=ge",
        "name= "
      })
  void anything_else_is_refused(String query) {
    assertThatThrownBy(() -> search(query))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused -> assertThat(refused.problems().get(0).code().code()).isEqualTo("search"));
  }
}
