package org.openimis.app.it.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.Claim.Use;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.ClaimResponseStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ClaimMaker;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.openimis.profiles.IdentifierSystems;
import org.springframework.beans.factory.annotation.Autowired;

/** A facility asks for the answers to claims of which it knows this or that. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InquiryIT {
  private static final String OURS = "VIHOS001";
  private static final String THEIRS = "VIDS001";

  /** One of the demo whom no other test treats. */
  private static final String PATIENT = "105000002";

  @Autowired private ImisClient imis;

  @BeforeAll
  void claim() {
    submit(visit("INQ-1", OURS, "2018-05-01").service("A1", 1, "400"));
    submit(visit("INQ-2", OURS, "2018-06-01").service("A1", 1, "400").item("0182", 2, "10"));
    submit(visit("INQ-3", OURS, "2018-07-01").item("0182", 2, "10"));
    submit(visit("INQ-P", OURS, "2018-07-02").service("A1", 1, "400").asPreauthorization());
    submit(visit("INQ-T", THEIRS, "2018-06-02").service("A1", 1, "400"));
    String cancelled = submit(visit("INQ-C", OURS, "2018-08-01").service("A1", 1, "400"));
    imis.as("facility").exchange("POST", "/fhir/Claim/" + cancelled + "/$cancel", null, "");
    imis.as("facility")
        .post("/fhir/Claim", visit("INQ-D", OURS, "2018-08-02").service("A1", 1, "400").draft());
  }

  private static ClaimMaker visit(String code, String facility, String day) {
    return aClaim(code).at(facility).of(PATIENT).on(day);
  }

  private String submit(ClaimMaker claim) {
    Answer answer = imis.as("admin").post("/fhir/Claim/$submit", claim.make());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.as(ClaimResponse.class).getRequest().getReferenceElement().getIdPart();
  }

  /** A claim of which patient and facility are known, and nothing else. */
  private static Claim example(String facility) {
    Claim whole = aClaim("x").at(facility).of(PATIENT).make();
    return new Claim().setPatient(whole.getPatient()).setProvider(whole.getProvider());
  }

  private static Claim withCode(String code) {
    Claim example = example(OURS);
    example.addIdentifier().setSystem(IdentifierSystems.CLAIM_CODE).setValue(code);
    return example;
  }

  private static Claim between(String from, String to) {
    Claim example = example(OURS);
    if (from != null) {
      example.getBillablePeriod().setStartElement(new DateTimeType(from));
    }
    if (to != null) {
      example.getBillablePeriod().setEndElement(new DateTimeType(to));
    }
    return example;
  }

  private static Claim having(ClaimMaker lines) {
    return example(OURS).setItem(lines.make().getItem());
  }

  private static Parameters asked(Resource... examples) {
    var parameters = new Parameters();
    for (Resource example : examples) {
      parameters.addParameter().setName("resource").setResource(example);
    }
    return parameters;
  }

  private Answer ask(String client, Resource question) {
    return imis.as(client).post("/fhir/Claim/$inquire", question);
  }

  private List<String> found(Claim... examples) {
    return found(ask("facility", asked(examples)));
  }

  /** The claim codes, in their order. */
  private static List<String> found(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    Bundle bundle = answer.as(Bundle.class);
    assertThat(bundle.getType()).isEqualTo(BundleType.SEARCHSET);
    assertThat(bundle.getTotal()).isEqualTo(bundle.getEntry().size());
    return bundle.getEntry().stream()
        .map(entry -> ((ClaimResponse) entry.getResource()).getIdentifierFirstRep().getValue())
        .toList();
  }

  @Test
  void whose_claims_they_are_is_enough() {
    assertThat(found(example(OURS)))
        .containsSubsequence("INQ-1", "INQ-2", "INQ-3", "INQ-P", "INQ-C");
  }

  @Test
  void a_claim_code_or_a_use_narrows_them() {
    assertThat(found(withCode("INQ-2"))).containsExactly("INQ-2");
    assertThat(found(withCode("INQ-T"))).isEmpty();
    assertThat(found(withCode("INQ-D"))).isEmpty();
    assertThat(found(example(OURS).setUse(Use.PREAUTHORIZATION))).containsExactly("INQ-P");
    assertThat(found(withCode("INQ-2").setUse(Use.PREAUTHORIZATION))).isEmpty();
  }

  @Test
  void the_days_narrow_them_to_care_that_ended_on_one_of_these() {
    assertThat(found(between("2018-05-02", "2018-07-01"))).containsExactly("INQ-2", "INQ-3");
    assertThat(found(between("2018-07-02", null))).startsWith("INQ-P", "INQ-C");
    assertThat(found(between(null, "2018-05-01"))).containsExactly("INQ-1");
  }

  @Test
  void a_claim_has_every_item_and_service_of_the_example() {
    assertThat(found(having(aClaim("x").item("0182", 1, "1")))).containsExactly("INQ-2", "INQ-3");
    assertThat(found(having(aClaim("x").item("0182", 1, "1").service("A1", 1, "1"))))
        .containsExactly("INQ-2");
    assertThat(found(having(aClaim("x").item("A1", 1, "1")))).isEmpty();
  }

  @Test
  void answers_come_by_example_and_each_once() {
    assertThat(found(withCode("INQ-3"), withCode("INQ-1"), between("2018-05-01", "2018-06-01")))
        .containsExactly("INQ-3", "INQ-1", "INQ-2");
    assertThat(found()).isEmpty();
  }

  @Test
  void examples_may_come_in_a_bundle_or_alone() {
    var bundle = new Bundle().setType(BundleType.COLLECTION);
    bundle.addEntry().setResource(withCode("INQ-1"));
    bundle.addEntry().setResource(withCode("INQ-2"));
    assertThat(found(ask("facility", bundle))).containsExactly("INQ-1", "INQ-2");
    assertThat(found(ask("facility", withCode("INQ-3")))).containsExactly("INQ-3");
    assertThat(ask("facility", bundle.setType(BundleType.DOCUMENT)).problems())
        .containsExactly("bundle-shape Bundle.type");
  }

  @Test
  void an_answer_is_the_current_one() {
    Bundle answer = ask("facility", withCode("INQ-C")).as(Bundle.class);

    ClaimResponse response = (ClaimResponse) answer.getEntryFirstRep().getResource();
    assertThat(response.getStatus()).isEqualTo(ClaimResponseStatus.CANCELLED);
    assertThat(response.getIdElement().getVersionIdPart()).isEqualTo("2");
    assertThat(answer.getEntryFirstRep().getFullUrl())
        .isEqualTo(imis.server() + "/fhir/ClaimResponse/" + response.getIdElement().getIdPart());
    assertThat(answer.getEntryFirstRep().getSearch().getMode().toCode()).isEqualTo("match");
  }

  @Test
  void a_facility_asks_for_its_own_and_reviewers_for_all() {
    Answer refused = ask("facility", asked(example(OURS), example(THEIRS)));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.problems())
        .containsExactly("forbidden Parameters.parameter[1].resource.provider");
    for (String client : List.of("reviewer", "admin")) {
      assertThat(found(ask(client, asked(example(THEIRS))))).as(client).containsExactly("INQ-T");
    }
    assertThat(ask("officer", asked(example(OURS))).status()).isEqualTo(403);
    assertThat(imis.withoutToken().post("/fhir/Claim/$inquire", asked()).status()).isEqualTo(401);
    assertThat(imis.as("facility").get("/fhir/Claim/$inquire").status()).isEqualTo(405);
  }

  @Test
  void everything_that_is_wrong_is_told_where_it_stands() {
    Claim stranger = example(OURS);
    stranger.getPatient().getIdentifier().setValue("55555");
    assertThat(ask("facility", asked(withCode("INQ-1"), stranger)).problems())
        .containsExactly("unresolved-reference Parameters.parameter[1].resource.patient");
    assertThat(ask("facility", asked(new Claim())).problems()) // nothing in it, so nothing is sent
        .containsExactly("required Parameters.parameter[0].resource");
    Claim empty = new Claim().setStatus(ClaimStatus.ACTIVE);
    assertThat(ask("facility", asked(empty, between("2018-06-01", "2018-05-01"))).problems())
        .containsExactly(
            "required Parameters.parameter[0].resource.patient",
            "required Parameters.parameter[0].resource.provider",
            "inverted-dates Parameters.parameter[1].resource.billablePeriod");
    assertThat(ask("facility", asked(new Bundle().setType(BundleType.COLLECTION))).problems())
        .containsExactly("resource-type Parameters.parameter[0].resource");
    var misspelt = new Parameters();
    misspelt.addParameter().setName("ressource").setResource(withCode("INQ-1"));
    assertThat(ask("facility", misspelt).problems())
        .containsExactly("not-supported Parameters.parameter[0].name");
  }

  @Test
  void so_many_examples_and_no_more() {
    List<Resource> examples = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      examples.add(withCode("INQ-" + i));
    }
    assertThat(found(ask("facility", asked(examples.toArray(Resource[]::new)))))
        .containsExactly("INQ-1", "INQ-2", "INQ-3");
    examples.add(withCode("INQ-1"));
    Answer refused = ask("facility", asked(examples.toArray(Resource[]::new)));
    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.problems()).containsExactly("too-many");
  }

  @Test
  void nothing_is_taken_in() {
    Claim whole = visit("INQ-NEW", OURS, "2018-09-01").service("A1", 1, "400").make();
    assertThat(found(whole.setStatus(ClaimStatus.ACTIVE))).isEmpty();
    Answer search = imis.as("admin").get("/fhir/Claim?identifier=INQ-NEW");
    assertThat(search.as(Bundle.class).getEntry()).isEmpty();
  }
}
