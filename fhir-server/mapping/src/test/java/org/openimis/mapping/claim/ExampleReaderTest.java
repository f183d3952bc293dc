package org.openimis.mapping.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.Use;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.ClaimExample;
import org.openimis.domain.party.PartyReference;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.refusal.Problems;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;

/** What somebody knows of the claims whose answers they look for. */
class ExampleReaderTest {
  private static final String PATH = "Bundle.entry[3].resource";

  private final Problems problems = new Problems();
  private final Claim example = new Claim();

  ExampleReaderTest() {
    example.setPatient(
        new Reference()
            .setIdentifier(Codes.identifier(IdentifierSystems.INSUREE_NUMBER, "070707070")));
    example.setProvider(new Reference("Organization/4711"));
  }

  private ClaimExample read() {
    return ExampleReader.read(example, PATH, SentClaims.CONTEXT, problems);
  }

  private List<String> told() {
    return problems.toList().stream()
        .map(problem -> problem.code().code() + " " + problem.path())
        .toList();
  }

  @Test
  void whose_it_is_is_enough() {
    assertThat(read())
        .isEqualTo(
            new ClaimExample(
                PartyReference.toIdentifier(
                    PATH + ".patient", IdentifierSystems.INSUREE_NUMBER, "070707070"),
                PartyReference.toId(PATH + ".provider", "4711"),
                null,
                null,
                null,
                null,
                List.of()));
    assertThat(told()).isEmpty();
  }

  @Test
  void code_use_days_items_and_services_narrow_it() {
    example.setUse(Use.PREAUTHORIZATION);
    example.addIdentifier().setSystem("http://example.org/other").setValue("1");
    example.addIdentifier(Codes.identifier(IdentifierSystems.CLAIM_CODE, "HF01-0042"));
    example.getBillablePeriod().setStartElement(new DateTimeType("2019-01-01"));
    example.getBillablePeriod().setEndElement(new DateTimeType("2019-01-31"));
    example.addItem().setProductOrService(Codes.concept(CodeSystems.MEDICAL_ITEM, "0182"));
    example.addItem().setProductOrService(Codes.concept(CodeSystems.MEDICAL_SERVICE, "A1"));
    example.addItem().setProductOrService(Codes.concept(CodeSystems.MEDICAL_ITEM, "0182"));

    ClaimExample read = read();
    assertThat(read.use()).isEqualTo("preauthorization");
    assertThat(read.code()).isEqualTo("HF01-0042");
    assertThat(read.from()).isEqualTo(LocalDate.parse("2019-01-01"));
    assertThat(read.to()).isEqualTo(LocalDate.parse("2019-01-31"));
    assertThat(read.codes()).containsExactly(MedicalCode.item("0182"), MedicalCode.service("A1"));
    assertThat(told()).isEmpty();
  }

  @Test
  void without_patient_or_provider_it_is_nobodys() {
    example.setPatient(null).setProvider(null);

    assertThat(read()).isNull();
    assertThat(told())
        .containsExactly("required " + PATH + ".patient", "required " + PATH + ".provider");
  }

  @Test
  void what_cannot_be_is_told_where_it_stands() {
    example.addIdentifier(Codes.identifier(IdentifierSystems.CLAIM_CODE, " "));
    example.getBillablePeriod().setStartElement(new DateTimeType("2019-02-01"));
    example.getBillablePeriod().setEndElement(new DateTimeType("2019-01-31"));
    example.addItem().setProductOrService(Codes.concept("http://example.org/x", "1"));
    example.getProvider().setReference("Patient/1");
    read();

    assertThat(told())
        .containsExactlyInAnyOrder(
            "reference " + PATH + ".provider",
            "value " + PATH + ".identifier[0].value",
            "inverted-dates " + PATH + ".billablePeriod",
            "code-system " + PATH + ".item[0].productOrService.coding[0].system");
  }
}
