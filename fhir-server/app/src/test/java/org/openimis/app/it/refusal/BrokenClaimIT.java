package org.openimis.app.it.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
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

  /** What is done to a sound claim, and what is to be told of it. */
  record Fault(String name, int status, Set<String> problems, Consumer<ObjectNode> damage) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Fault fault(
      String name, int status, String problems, Consumer<ObjectNode> damage) {
    return new Fault(name, status, new TreeSet<>(List.of(problems.split(", "))), damage);
  }

  private static ObjectNode item(ObjectNode claim) {
    return (ObjectNode) claim.get("item").get(0);
  }

  private static ObjectNode coding(ObjectNode claim) {
    return (ObjectNode) item(claim).get("productOrService").get("coding").get(0);
  }

  private static ObjectNode diagnosis(ObjectNode claim) {
    return (ObjectNode)
        claim.get("diagnosis").get(0).get("diagnosisCodeableConcept").get("coding").get(0);
  }

  private static ObjectNode in(ObjectNode claim, String name) {
    return (ObjectNode) claim.get(name);
  }

  static Stream<Fault> faults() {
    return Stream.of(structure(), references(), codes(), dates(), amounts())
        .flatMap(faults -> faults);
  }

  private static Stream<Fault> structure() {
    return Stream.of(
        fault("unknown element", 400, "element Claim.colour", c -> c.put("colour", "red")),
        fault(
            "unknown element within",
            400,
            "element Claim.item[0].colour",
            c -> item(c).put("colour", "red")),
        fault("text for an object", 400, "element Claim.patient", c -> c.put("patient", "x")),
        fault("object for a list", 400, "element Claim.item", c -> c.putObject("item")),
        fault(
            "number in a list of objects",
            400,
            "element Claim.item[0]",
            c -> c.putArray("item").add(1)),
        fault("number for a code", 422, "value Claim.status", c -> c.put("status", 1)),
        fault("unknown code for a status", 422, "value Claim.status", c -> c.put("status", "paid")),
        fault(
            "yes for a number",
            422,
            "value Claim.item[0].sequence",
            c -> item(c).put("sequence", true)),
        fault(
            "part of a number",
            422,
            "value Claim.item[0].sequence",
            c -> item(c).put("sequence", 1.5)),
        fault(
            "number too large for its type",
            422,
            "value Claim.item[0].sequence",
            c -> item(c).put("sequence", 99999999999L)),
        fault(
            "no base64",
            422,
            "value Claim.supportingInfo[0].value.data",
            c -> {
              ObjectNode info = c.putArray("supportingInfo").addObject().put("sequence", 1);
              info.putObject("category").put("text", "x");
              info.putObject("valueAttachment").put("data", "***");
            }),
        fault(
            "modifier extension",
            422,
            "not-supported Claim.modifierExtension[0]",
            c ->
                c.putArray("modifierExtension")
                    .addObject()
                    .put("url", "http://x.org/y")
                    .put("valueString", "z")),
        fault(
            "implicit rules",
            422,
            "not-supported Claim.implicitRules",
            c -> c.put("implicitRules", "http://x.org/y")),
        fault(
            "control character",
            422,
            "value Claim.insurance[0].coverage.display",
            c ->
                ((ObjectNode) c.get("insurance").get(0).get("coverage"))
                    .put("display", "a\u0007b")),
        fault(
            "control character in the insuree number",
            422,
            "value Claim.patient.identifier.value",
            c -> in(in(c, "patient"), "identifier").put("value", "1\u00072")),
        fault(
            "nothing but its type",
            422,
            "required Claim.identifier, required Claim.status, required Claim.use, required Claim.type, required Claim.priority, required Claim.patient, required Claim.provider, required Claim.billablePeriod, required Claim.created, required Claim.insurance, required Claim.diagnosis, required Claim.item",
            c -> c.retain("resourceType")));
  }

  private static Stream<Fault> references() {
    return Stream.concat(
            Stream.of(
                fault(
                    "unknown patient",
                    422,
                    "unresolved-reference Claim.patient",
                    c -> in(in(c, "patient"), "identifier").put("value", "999999999")),
                fault(
                    "unknown id of a patient",
                    422,
                    "unresolved-reference Claim.patient",
                    c ->
                        c.putObject("patient")
                            .put("reference", "Patient/01890000-0000-7000-8000-000000000000")),
                fault(
                    "another type for a patient",
                    422,
                    "reference Claim.patient",
                    c -> c.putObject("patient").put("reference", "Practitioner/1")),
                fault(
                    "contained patient",
                    422,
                    "reference Claim.patient",
                    c -> {
                      c.putArray("contained")
                          .addObject()
                          .put("resourceType", "Patient")
                          .put("id", "p");
                      c.putObject("patient").put("reference", "#p");
                    }),
                fault(
                    "dangling contained patient",
                    422,
                    "reference Claim.patient",
                    c -> c.putObject("patient").put("reference", "#x")),
                fault(
                    "patient without a system",
                    422,
                    "required Claim.patient.identifier.system",
                    c -> in(in(c, "patient"), "identifier").remove("system")),
                fault(
                    "unknown enterer",
                    422,
                    "unresolved-reference Claim.enterer",
                    c -> identifier(c.putObject("enterer"), "claim-administrator", "NOPE")),
                fault(
                    "unknown insurer",
                    422,
                    "unresolved-reference Claim.insurer",
                    c -> identifier(c.putObject("insurer"), "insurer", "NOPE")),
                fault(
                    "unknown place of care",
                    422,
                    "unresolved-reference Claim.facility",
                    c -> identifier(c.putObject("facility"), "location", "NOPE")),
                fault(
                    "unknown type in a reference",
                    422,
                    "reference Claim.careTeam[0].provider",
                    c -> careTeam(c, "Doctor/1"))),
            Stream.of(
                    "https://x.y/",
                    "Patient//1",
                    "/1",
                    "/",
                    "Patient/",
                    "Patient?identifier=1",
                    "javascript:alert(1)",
                    " ")
                .flatMap(
                    reference ->
                        Stream.of(
                            fault(
                                "patient " + reference,
                                422,
                                reference.isBlank()
                                    ? "required Claim.patient"
                                    : "reference Claim.patient",
                                c -> c.putObject("patient").put("reference", reference)),
                            fault(
                                "care team " + reference,
                                reference.isBlank() ? 201 : 422,
                                "reference Claim.careTeam[0].provider",
                                c -> careTeam(c, reference)))))
        .filter(fault -> fault.status() > 201);
  }

  private static void careTeam(ObjectNode claim, String reference) {
    ObjectNode member = claim.putArray("careTeam").addObject().put("sequence", 1);
    member.putObject("provider").put("reference", reference);
  }

  private static void identifier(ObjectNode reference, String kind, String value) {
    reference
        .putObject("identifier")
        .put("system", "http://openimis.org/fhir/identifier/" + kind)
        .put("value", value);
  }

  private static Stream<Fault> codes() {
    return Stream.of(
        fault(
            "unknown diagnosis",
            422,
            "code-invalid Claim.diagnosis[0].diagnosis.coding[0]",
            c -> diagnosis(c).put("code", "ZZZ")),
        fault(
            "diagnoses of another system",
            422,
            "code-system Claim.diagnosis[0].diagnosis.coding[0]",
            c -> diagnosis(c).put("system", "http://snomed.info/sct")),
        fault(
            "line of another system",
            422,
            "code-system Claim.item[0].productOrService.coding[0].system",
            c -> coding(c).put("system", "http://snomed.info/sct")),
        fault(
            "line without a code",
            422,
            "required Claim.item[0].productOrService.coding[0].code",
            c -> coding(c).remove("code")),
        fault(
            "code of 51 letters",
            422,
            "value Claim.item[0].productOrService.coding[0].code",
            c -> coding(c).put("code", "x".repeat(51))),
        fault(
            "claim code of 51 letters",
            422,
            "value Claim.identifier[0].value",
            c -> ((ObjectNode) c.get("identifier").get(0)).put("value", "x".repeat(51))),
        fault(
            "a preauthorisation",
            422,
            "not-supported Claim.use",
            c -> c.put("use", "preauthorization")),
        fault("a cancelled claim", 422, "value Claim.status", c -> c.put("status", "cancelled")));
  }

  private static Stream<Fault> dates() {
    return Stream.of(
        fault(
            "inverted dates",
            422,
            "inverted-dates Claim.billablePeriod",
            c -> in(c, "billablePeriod").put("start", "2019-02-01")),
        fault(
            "half a date",
            422,
            "value Claim.billablePeriod.start",
            c -> in(c, "billablePeriod").put("start", "2019-01")),
        fault("a year for a date", 422, "value Claim.created", c -> c.put("created", "2019")),
        fault("30 February", 422, "value Claim.created", c -> c.put("created", "2019-02-30")),
        fault("yesterday", 422, "value Claim.created", c -> c.put("created", "yesterday")),
        fault(
            "a time without an offset",
            422,
            "value Claim.created",
            c -> c.put("created", "2019-01-29T10:00:00")),
        fault("the year 9999", 422, "value Claim.created", c -> c.put("created", "9999-12-31")));
  }

  private static Stream<Fault> amounts() {
    return Stream.of(
        fault(
            "no quantity",
            422,
            "value Claim.item[0].quantity.value",
            c -> in(item(c), "quantity").put("value", 0)),
        fault(
            "negative quantity",
            422,
            "value Claim.item[0].quantity.value",
            c -> in(item(c), "quantity").put("value", -1)),
        fault(
            "absurd quantity",
            422,
            "value Claim.item[0].quantity.value",
            c -> in(item(c), "quantity").put("value", 1e30)),
        fault(
            "negative price",
            422,
            "value Claim.item[0].unitPrice.value",
            c -> in(item(c), "unitPrice").put("value", -0.01)),
        fault(
            "absurd price",
            422,
            "value Claim.item[0].unitPrice.value",
            c -> in(item(c), "unitPrice").put("value", 1e13)),
        fault(
            "price in parts of a cent",
            422,
            "value Claim.item[0].unitPrice.value",
            c -> in(item(c), "unitPrice").put("value", 0.0001)),
        fault(
            "price in another currency",
            422,
            "currency Claim.item[0].unitPrice.currency",
            c -> in(item(c), "unitPrice").put("currency", "USD")),
        fault(
            "price in dollars",
            422,
            "currency Claim.item[0].unitPrice.currency",
            c -> in(item(c), "unitPrice").put("currency", "$")),
        fault(
            "price without a currency",
            422,
            "required Claim.item[0].unitPrice.currency",
            c -> in(item(c), "unitPrice").remove("currency")),
        fault(
            "sum in another currency",
            422,
            "currency Claim.total.currency",
            c -> c.putObject("total").put("value", 1).put("currency", "USD")),
        fault("line zero", 422, "value Claim.item[0].sequence", c -> item(c).put("sequence", 0)),
        fault(
            "two lines of one number",
            422,
            "value Claim.item[1].sequence",
            c -> ((ArrayNode) c.get("item")).add(item(c).deepCopy())),
        fault("501 lines", 413, "too-many Claim.item", c -> lines(c, 501)),
        fault("5,000 lines", 413, "too-many Claim.item", c -> lines(c, 5000)));
  }

  private static void lines(ObjectNode claim, int count) {
    ObjectNode first = item(claim);
    ArrayNode items = claim.putArray("item");
    for (int i = 1; i <= count; i++) {
      items.add(first.deepCopy().put("sequence", i));
    }
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
    assertThat(answer.status()).isEqualTo(201);
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
    draft.remove(List.of("item", "diagnosis", "created"));
    assertThat(imis.as("facility").post("/fhir/Claim", draft.toString()).status()).isEqualTo(201);
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
