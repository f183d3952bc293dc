package org.openimis.mapping.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openimis.mapping.claim.SentClaims.CONTEXT;
import static org.openimis.mapping.claim.SentClaims.ICD_10;
import static org.openimis.mapping.claim.SentClaims.aClaim;
import static org.openimis.mapping.claim.SentClaims.byIdentifier;
import static org.openimis.mapping.claim.SentClaims.coded;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.DetailComponent;
import org.hl7.fhir.r4.model.Claim.SupportingInformationComponent;
import org.hl7.fhir.r4.model.Claim.Use;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.claim.ClaimDraft;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.claim.Visit;
import org.openimis.domain.money.Money;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.product.VisitType;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;

class ClaimReaderTest {
  private final Claim claim = aClaim();

  @Test
  void a_faultless_claim_is_read_as_the_rules_see_it() {
    ClaimDraft draft = read();

    assertThat(draft.problems()).isEmpty();
    assertThat(draft.code()).isEqualTo("CIA00001");
    assertThat(draft.use()).isEqualTo("claim");
    assertThat(draft.patient())
        .isEqualTo(
            PartyReference.toIdentifier(
                "Claim.patient", IdentifierSystems.INSUREE_NUMBER, "105000001"));
    assertThat(draft.provider())
        .isEqualTo(
            PartyReference.toIdentifier(
                "Claim.provider", IdentifierSystems.HEALTH_FACILITY, "VIHOS001"));
    assertThat(draft.facility()).isNull();
    assertThat(draft.enterer()).isNull();
    assertThat(draft.insurer()).isNull();
    assertThat(draft.visit()).isEqualTo(new Visit(day("2019-01-23"), day("2019-01-23")));
    assertThat(draft.claimedOn()).isEqualTo(day("2019-01-23"));
    assertThat(draft.lines())
        .containsExactly(
            new ClaimLine(1, MedicalCode.item("0022"), new BigDecimal("2"), price("130.00")),
            new ClaimLine(2, MedicalCode.service("A1"), new BigDecimal("1"), price("400")));
    assertThat(draft.document()).isEqualTo(new FhirClaim(claim));
  }

  @Test
  void a_claim_that_names_no_visit_type_is_of_type_other() {
    assertThat(read().visitType()).isEqualTo(VisitType.OTHER);
  }

  @Test
  void the_visit_type_stands_in_the_subtype_or_as_in_openimis_in_the_type() {
    claim.getType().addCoding(new Coding().setSystem(CodeSystems.OPENIMIS_VISIT_TYPE).setCode("R"));
    assertThat(read().visitType()).isEqualTo(VisitType.REFERRAL);

    claim.setSubType(coded(CodeSystems.OPENIMIS_VISIT_TYPE, "E"));
    assertThat(read().visitType()).isEqualTo(VisitType.EMERGENCY);
  }

  @Test
  void a_subtype_of_another_system_says_nothing_of_the_visit_type() {
    claim.setSubType(coded("http://terminology.hl7.org/CodeSystem/ex-claimsubtype", "E"));

    assertThat(read().problems()).isEmpty();
    assertThat(read().visitType()).isEqualTo(VisitType.OTHER);
  }

  @Test
  void a_moment_becomes_the_day_that_it_is_where_the_scheme_is() {
    claim.getBillablePeriod().setStartElement(new DateTimeType("2019-01-22T21:30:00Z"));
    claim.setCreatedElement(new DateTimeType("2019-01-23T23:30:00-02:00"));

    assertThat(read().visit()).isEqualTo(new Visit(day("2019-01-23"), day("2019-01-23")));
    assertThat(read().claimedOn()).isEqualTo(day("2019-01-24"));
  }

  @Test
  void a_visit_without_an_end_is_of_one_day() {
    claim.getBillablePeriod().setEndElement(null);

    assertThat(read().problems()).isEmpty();
    assertThat(read().visit()).isEqualTo(new Visit(day("2019-01-23"), day("2019-01-23")));
  }

  @Test
  void the_main_diagnosis_comes_first_then_the_others_by_sequence() {
    claim.addDiagnosis().setSequence(3).setDiagnosis(coded(ICD_10, "A02"));
    claim
        .addDiagnosis()
        .setSequence(2)
        .setDiagnosis(coded(ICD_10, "A01"))
        .addType(coded(CodeSystems.HL7_DIAGNOSIS_TYPE, "principal"));

    assertThat(read().diagnoses())
        .extracting(ClaimDraft.Diagnosis::code)
        .containsExactly("A01", "A15", "A02");
  }

  @Test
  void without_a_type_the_lowest_sequence_is_the_main_diagnosis() {
    claim.getDiagnosisFirstRep().setSequence(7);
    claim.addDiagnosis().setSequence(4).setDiagnosis(coded(ICD_10, "A01"));

    assertThat(read().diagnoses())
        .extracting(ClaimDraft.Diagnosis::code)
        .containsExactly("A01", "A15");
  }

  @Test
  void of_several_codings_of_a_diagnosis_the_one_in_the_schemes_system_counts() {
    var codings = coded("http://id.who.int/icd/release/11/mms", "1B10");
    codings.addCoding().setSystem(ICD_10).setCode("A15");
    claim.getDiagnosisFirstRep().setDiagnosis(codings);

    assertThat(read().diagnoses())
        .containsExactly(
            new ClaimDraft.Diagnosis("Claim.diagnosis[0].diagnosis.coding[1]", ICD_10, "A15"));
  }

  @Test
  void people_and_places_may_be_named_by_id_also_below_our_own_address() {
    claim.setPatient(new Reference("http://localhost:8080/fhir/Patient/p-1"));
    claim.setProvider(new Reference("PractitionerRole/r-1/_history/2"));
    claim.setFacility(new Reference("Location/l-1"));
    claim.setEnterer(new Reference("Practitioner/c-1"));
    claim.setInsurer(new Reference("Organization/i-1"));

    ClaimDraft draft = read();

    assertThat(draft.problems()).isEmpty();
    assertThat(draft.patient()).isEqualTo(PartyReference.toId("Claim.patient", "p-1"));
    assertThat(draft.provider()).isEqualTo(PartyReference.toId("Claim.provider", "r-1"));
    assertThat(draft.facility()).isEqualTo(PartyReference.toId("Claim.facility", "l-1"));
    assertThat(draft.enterer()).isEqualTo(PartyReference.toId("Claim.enterer", "c-1"));
    assertThat(draft.insurer()).isEqualTo(PartyReference.toId("Claim.insurer", "i-1"));
  }

  @Test
  void a_factor_of_one_and_a_net_that_does_not_add_up_are_accepted() {
    claim.getItem().get(0).setFactor(new BigDecimal("1.0"));
    claim.getItem().get(0).getNet().setValue(1).setCurrency("TZS");

    assertThat(read().problems()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NULL")
  void a_claim_may_be_for_payment_for_a_reservation_or_for_knowing(Use use) {
    claim.setUse(use);

    assertThat(read().problems()).isEmpty();
    assertThat(read().use()).isEqualTo(use.toCode());
  }

  @Test
  void the_details_of_a_service_are_the_parts_of_a_package() {
    claim.getItem().get(1).addDetail(detail(1, CodeSystems.MEDICAL_ITEM, "0022", "2.5"));
    claim.getItem().get(1).addDetail(detail(7, CodeSystems.MEDICAL_SERVICE, "B2", "1"));

    assertThat(read().problems()).isEmpty();
    assertThat(read().lines().get(1).parts())
        .containsExactly(
            new PackageContent.Part(MedicalCode.item("0022"), new BigDecimal("2.5")),
            new PackageContent.Part(MedicalCode.service("B2"), new BigDecimal("1")));
    assertThat(read().lines().get(0).parts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"explanation", "justification"})
  void a_line_is_explained_when_it_points_to_an_explanation(String category) {
    claim.addSupportingInfo(info(4, category).setValue(new StringType("Twice that day")));
    claim.getItem().get(1).addInformationSequence(4);

    assertThat(read().lines()).extracting(ClaimLine::explained).containsExactly(false, true);
  }

  @Test
  void what_is_no_explanation_or_says_nothing_explains_no_line() {
    claim.addSupportingInfo(info(1, "attachment").setValue(new StringType("Summary")));
    claim.addSupportingInfo(info(2, "explanation"));
    claim.getItem().get(1).addInformationSequence(1).addInformationSequence(2);
    claim.getItem().get(1).addInformationSequence(9);

    assertThat(read().lines()).extracting(ClaimLine::explained).containsExactly(false, false);
  }

  @Test
  void the_claim_that_it_follows_as_prior_is_the_one_that_it_corrects() {
    claim
        .addRelated()
        .setRelationship(coded(CodeSystems.HL7_RELATED_CLAIM, "associated"))
        .setClaim(new Reference("Claim/9"));
    claim
        .addRelated()
        .setRelationship(coded(CodeSystems.HL7_RELATED_CLAIM, "prior"))
        .setClaim(byIdentifier(IdentifierSystems.CLAIM_CODE, "CIA00000").setReference("Claim/1"));

    assertThat(read().problems()).isEmpty();
    assertThat(read().corrects()).isEqualTo("CIA00000");
  }

  @Test
  void a_claim_that_is_related_otherwise_or_not_at_all_corrects_none() {
    assertThat(read().corrects()).isNull();

    claim.addRelated().setClaim(byIdentifier(IdentifierSystems.CLAIM_CODE, "CIA00000"));
    assertThat(read().corrects()).isNull();
  }

  @Test
  void the_first_number_of_a_preauthorization_counts_wherever_it_stands() {
    assertThat(read().guarantee()).isNull();

    claim.getInsuranceFirstRep().addPreAuthRef(" ");
    claim.addInsurance().setSequence(2).setFocal(false).addPreAuthRef("PRE-1");
    claim.getInsurance().get(1).addPreAuthRef("PRE-2").getCoverage().setDisplay("POL2");

    assertThat(read().problems()).isEmpty();
    assertThat(read().guarantee()).isEqualTo("PRE-1");
  }

  @Test
  void a_total_that_does_not_add_up_is_accepted() {
    claim.getTotal().setValue(1).setCurrency("TZS");

    assertThat(read().problems()).isEmpty();
  }

  @Test
  void what_is_read_is_no_stored_draft() {
    assertThat(read().draftId()).isNull();
  }

  @Test
  void a_narrative_is_not_looked_at() {
    claim.getText().setDivAsString("<div xmlns=\"http://www.w3.org/1999/xhtml\">Claim</div>");

    assertThat(read().problems()).isEmpty();
  }

  @Test
  void everything_wrong_is_found_at_once() {
    claim.setPatient(null);
    claim.getBillablePeriod().setStartElement(new DateTimeType("2019-02"));
    claim.getItem().get(0).getUnitPrice().setCurrency("USD");
    claim.getItem().get(1).getQuantity().setValue(-1);
    claim.setImplicitRules("http://example.org/rules");

    assertThat(read().problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(
            tuple(ProblemCode.REQUIRED, "Claim.patient"),
            tuple(ProblemCode.VALUE, "Claim.billablePeriod.start"),
            tuple(ProblemCode.CURRENCY, "Claim.item[0].unitPrice.currency"),
            tuple(ProblemCode.VALUE, "Claim.item[1].quantity.value"),
            tuple(ProblemCode.NOT_SUPPORTED, "Claim.implicitRules"));
  }

  @Test
  void the_deployment_says_how_many_lines_a_claim_may_have() {
    var oneLine =
        new ReadingContext(
            CONTEXT.currency(), CONTEXT.zone(), CONTEXT.baseUrl(), CONTEXT.diagnosisSystems(), 1);

    assertThat(ClaimReader.read(claim, oneLine).problems())
        .containsExactly(Problem.of(ProblemCode.TOO_MANY, "Claim.item", 2, 1));
  }

  private static DetailComponent detail(int sequence, String system, String code, String units) {
    return new DetailComponent()
        .setSequence(sequence)
        .setProductOrService(coded(system, code))
        .setQuantity(new Quantity().setValue(new BigDecimal(units)));
  }

  private static SupportingInformationComponent info(int sequence, String category) {
    return new SupportingInformationComponent()
        .setSequence(sequence)
        .setCategory(coded(CodeSystems.OPENIMIS_SUPPORTING_INFO, category));
  }

  private ClaimDraft read() {
    return ClaimReader.read(claim, CONTEXT);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Money price(String amount) {
    return Money.of(amount, CONTEXT.currency());
  }
}
