package org.openimis.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A pack with any fault is told all of them and writes nothing (conventions 1, 33). */
@LakesideTest
class SchemeLoadRefusalIT {
  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  private Books books;
  private SchemeLoads loads;

  @BeforeEach
  void open_the_books() {
    books = new Books(dataSource);
    loads = new SchemeLoads(imis);
  }

  /** The sentences of the refusal, once it is certain that nothing was written. */
  private List<String> refused(String parameters) {
    Map<String, Long> before = books.counts();
    Answer answer = loads.send(parameters);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.problems()).containsOnly("pack");
    assertThat(books.counts()).isEqualTo(before);
    return answer.sentences();
  }

  private List<String> refused(PackCopy pack) {
    return refused(pack.toLoad());
  }

  @Test
  void every_fault_is_named_with_its_file_row_and_column() {
    List<String> sentences =
        refused(
            PackCopy.of("FA")
                .with(
                    "items.csv",
                    "FAI02,Antibiotic syrup,D,1 bottle,100",
                    "FAI02,Antibiotic syrup,D,1 bottle,cheap")
                .withRows("prices.csv", "item,Lakeside Centre List,FAI77,10,")
                .withRows("sample/families.csv", "FA0000099,FAV9,0,H,,,"));
    assertThat(sentences)
        .extracting(sentence -> sentence.replaceFirst(".*fault: ", "").split("\" ", 2)[0])
        .containsExactly(
            "items.csv, line 3, price: \"cheap",
            "prices.csv, line 41, code: \"FAI77",
            "sample/families.csv, line 8, head_insuree_number: \"FA0000099",
            "sample/families.csv, line 8, village_code: \"FAV9");
    assertThat(loads.status("fa").status()).isEqualTo(404);
  }

  @Test
  void faults_are_told_in_french_to_french_readers() {
    PackCopy pack = PackCopy.of("FB").withRows("prices.csv", "item,Lakeside Centre List,FBI77,10,");
    Answer answer =
        imis.as("admin").header("Accept-Language", "fr").post("/fhir/$load-scheme", pack.toLoad());
    assertThat(answer.sentences()).singleElement().asString().startsWith("Le paquet du régime");
  }

  @Test
  void what_is_no_zip_is_no_pack() {
    assertThat(refused(PackCopy.toLoad("no zip".getBytes(StandardCharsets.UTF_8)))).hasSize(1);
  }

  @Test
  void a_load_without_a_pack_lacks_it() {
    Answer answer = loads.send("{\"resourceType\": \"Parameters\"}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problems())
        .containsExactly("required Parameters.parameter.where(name = 'pack').value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"facility", "officer", "reviewer"})
  void only_the_admin_loads_packs_and_watches_loads(String client) {
    Map<String, Long> before = books.counts();
    assertThat(imis.as(client).post("/fhir/$load-scheme", PackCopy.of("FC").toLoad()).status())
        .isEqualTo(403);
    assertThat(imis.as(client).get("/fhir/$scheme-status?scheme=lakeside").status()).isEqualTo(403);
    assertThat(books.counts()).isEqualTo(before);
  }

  @Test
  void a_facility_and_a_person_belong_to_one_scheme() {
    PackCopy pack =
        PackCopy.of("FD")
            .with("health-facilities.csv", "FDHC01", "LKHC01")
            .with("claim-administrators.csv", "FDHC01", "LKHC01")
            .with("sample/insurees.csv", "FDHC01", "LKHC01")
            .with("sample/insurees.csv", "FD0000009", "LK0000009")
            .with("sample/families.csv", "FD0000009", "LK0000009")
            .with("sample/policies.csv", "FD0000009", "LK0000009")
            .with("sample/member-cover.csv", "FD0000009", "LK0000009")
            .with("sample/claims.csv", "FD0000009", "LK0000009")
            .with("sample/claims.csv", "FDHC01", "LKHC01");
    assertThat(refused(pack))
        .containsExactly(
            "Facility LKHC01 belongs to scheme lakeside; two schemes on one server cannot both bring"
                + " it.",
            "Insuree LK0000009 belongs to scheme lakeside; two schemes on one server cannot both"
                + " bring the same person.");
  }

  @Test
  void a_server_has_one_currency_and_one_time_zone() {
    PackCopy pack =
        PackCopy.of("FE")
            .with("scheme.yaml", "currency: XAF", "currency: XOF")
            .with("scheme.yaml", "Africa/Douala", "Africa/Abidjan");
    assertThat(refused(pack))
        .extracting(sentence -> sentence.replaceFirst("scheme \\w+", "scheme X"))
        .containsExactly(
            "The pack reckons in XOF, but scheme X on this server in XAF; a server has one"
                + " currency.",
            "The pack lives in time zone Africa/Abidjan, but scheme X on this server in"
                + " Africa/Douala; a server has one time zone.");
  }
}
