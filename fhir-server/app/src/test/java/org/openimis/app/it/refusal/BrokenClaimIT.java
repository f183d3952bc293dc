package org.openimis.app.it.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;
import static org.openimis.app.it.refusal.Fault.careTeam;
import static org.openimis.app.it.refusal.Fault.diagnosis;
import static org.openimis.app.it.refusal.Fault.in;
import static org.openimis.app.it.refusal.Fault.item;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Claims that can be read but not judged: every fault is told at once with its FHIRPath, and
 * nothing is stored (fhir-model 3.3).
 */
@IntegrationTest
class BrokenClaimIT {
  private static final String SUBMIT = "/fhir/Claim/$submit";

  @Autowired private ImisClient imis;
  @Autowired private FhirContext fhir;
  private final Intact intact;

  BrokenClaimIT(@Autowired DataSource dataSource) {
    this.intact = new Intact(dataSource);
  }

  static Stream<Fault> faults() {
    return Stream.concat(FormFaults.all(), ContentFaults.all());
  }

  private ObjectNode soundClaim(String code) {
    var claim =
        aClaim(code)
            .at("VIHOS001")
            .of("10500001")
            .on("2019-01-29")
            .service("A1", 1, "400.00")
            .make();
    try {
      return (ObjectNode)
          new ObjectMapper().readTree(fhir.newJsonParser().encodeResourceToString(claim));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void a_fault_is_told_where_it_is(Fault fault) {
    ObjectNode claim = soundClaim("BROKEN");
    fault.damage().accept(claim);
    for (String path : List.of(SUBMIT, "/fhir/Claim", SUBMIT)) { // the last one is a second try
      Answer answer =
          intact.refused(fault.status(), () -> imis.as("facility").post(path, claim.toString()));
      assertThat(new TreeSet<>(answer.problems())).isEqualTo(fault.problems());
    }
  }

  @Test
  void all_faults_are_told_at_once_in_the_callers_language() {
    ObjectNode claim = soundClaim("BROKEN-ALL");
    claim.remove("created");
    in(claim, "billablePeriod").put("start", "2019-03-01");
    in(in(claim, "patient"), "identifier").put("value", "999999999");
    diagnosis(claim).put("code", "ZZZ");
    in(item(claim), "unitPrice").put("currency", "USD");
    in(item(claim), "quantity").put("value", -1);
    Answer english = intact.refused(422, () -> imis.as("facility").post(SUBMIT, claim.toString()));
    assertThat(english.problems())
        .containsExactlyInAnyOrder(
            "required Claim.created",
            "inverted-dates Claim.billablePeriod",
            "unresolved-reference Claim.patient",
            "code-invalid Claim.diagnosis[0].diagnosis.coding[0]",
            "currency Claim.item[0].unitPrice.currency",
            "value Claim.item[0].quantity.value");
    Answer french =
        intact.refused(
            422,
            () ->
                imis.as("facility")
                    .header("Accept-Language", "fr-CM,fr;q=0.9,en;q=0.5")
                    .post(SUBMIT, claim.toString()));
    assertThat(french.problems()).isEqualTo(english.problems());
    assertThat(french.as(OperationOutcome.class).getLanguage()).isEqualTo("fr");
    assertThat(french.sentences())
        .contains("Claim.created manque.")
        .doesNotContainAnyElementsOf(english.sentences());
  }

  @Test
  void parser_faults_are_told_all_at_once_too() {
    ObjectNode claim = soundClaim("BROKEN-PARSER");
    claim.put("colour", "red");
    item(claim).put("colour", "red").put("size", 1);
    claim.put("created", "yesterday");
    Answer answer = intact.refused(400, () -> imis.as("facility").post(SUBMIT, claim.toString()));
    assertThat(answer.problems())
        .containsExactlyInAnyOrder(
            "element Claim.colour",
            "element Claim.item[0].colour",
            "element Claim.item[0].size",
            "value Claim.created");
  }

  @Test
  void unknown_providers_are_told_to_who_may_see_them_all() {
    ObjectNode claim = soundClaim("BROKEN-PROVIDER");
    in(in(claim, "provider"), "identifier").put("value", "NOPE");
    Answer answer = intact.refused(422, () -> imis.as("admin").post(SUBMIT, claim.toString()));
    assertThat(answer.problems()).containsExactly("unresolved-reference Claim.provider");
  }

  @Test
  void a_used_code_with_other_content_is_a_conflict() {
    assertThat(imis.as("facility").post(SUBMIT, soundClaim("BROKEN-DUP").toString()).status())
        .isEqualTo(201);
    ObjectNode other = soundClaim("BROKEN-DUP");
    in(item(other), "quantity").put("value", 2);
    for (String path : List.of(SUBMIT, "/fhir/Claim")) {
      Answer answer = intact.refused(409, () -> imis.as("facility").post(path, other.toString()));
      assertThat(answer.problems()).containsExactly("duplicate-claim Claim.identifier");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></div>",
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><img src=\"x\" onerror=\"alert(1)\"/></div>"
      })
  void a_narrative_is_dropped(String narrative) {
    ObjectNode claim = soundClaim("BROKEN-N" + narrative.length());
    claim.putObject("text").put("status", "generated").put("div", narrative);
    Answer answer = imis.as("facility").post("/fhir/Claim", claim.toString());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.body()).doesNotContain("alert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div", "<div>&x;</div>", "<!DOCTYPE x [<!ENTITY y \"z\">]><div>&y;</div>"})
  void a_broken_narrative_is_refused(String narrative) {
    ObjectNode claim = soundClaim("BROKEN-NARRATIVE");
    claim.putObject("text").put("status", "generated").put("div", narrative);
    Answer answer = intact.refused(400, () -> imis.as("facility").post(SUBMIT, claim.toString()));
    assertThat(answer.problems()).containsExactly("parse");
  }

  @Test
  void in_a_bundle_each_claim_is_told_its_own_faults() {
    var sent = new Bundle().setType(BundleType.BATCH);
    sent.addEntry().setResource(aClaim("BROKEN-B").make());
    String before = intact.rows();
    Answer answer = imis.as("facility").post(SUBMIT, sent);
    assertThat(answer.status()).isEqualTo(200);
    var entry = answer.as(Bundle.class).getEntryFirstRep();
    assertThat(entry.getResponse().getStatus()).startsWith("422");
    assertThat(Answer.problems((OperationOutcome) entry.getResponse().getOutcome()))
        .contains("required Claim.patient", "required Claim.item");
    assertThat(intact.rows()).isEqualTo(before);
  }

  @Test
  void what_a_question_about_cover_lacks_is_told_as_well() {
    Answer answer =
        intact.refused(
            422,
            () ->
                imis.as("facility")
                    .post(
                        "/fhir/CoverageEligibilityRequest/$submit",
                        "{\"resourceType\":\"CoverageEligibilityRequest\",\"status\":\"active\"}"));
    assertThat(answer.problems())
        .containsExactlyInAnyOrder(
            "required CoverageEligibilityRequest.purpose",
            "required CoverageEligibilityRequest.patient");
  }

  @Test
  void a_draft_may_lack_much_but_not_hold_what_nobody_can_take() {
    ObjectNode draft = soundClaim("BROKEN-DRAFT").put("status", "draft");
    draft.remove(List.of("item", "diagnosis", "billablePeriod"));
    assertThat(imis.as("facility").post("/fhir/Claim", draft.toString()).status()).isEqualTo(201);
    ObjectNode undated = draft.deepCopy();
    undated.remove("created");
    Answer refused =
        intact.refused(422, () -> imis.as("facility").post("/fhir/Claim", undated.toString()));
    assertThat(refused.sentences())
        .containsExactly("Claim lacks created, which the profile asks for.");
    careTeam(draft, "https://x.y/");
    Answer answer =
        intact.refused(422, () -> imis.as("facility").post("/fhir/Claim", draft.toString()));
    assertThat(answer.problems()).containsExactly("reference Claim.careTeam[0].provider");
    draft.remove("careTeam");
    draft.putObject("patient").put("reference", "Patient/01890000-0000-7000-8000-000000000000");
    Answer dangling =
        intact.refused(422, () -> imis.as("facility").post("/fhir/Claim", draft.toString()));
    assertThat(dangling.problems()).containsExactly("unresolved-reference Claim.patient");
  }
}
