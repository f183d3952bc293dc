package org.openimis.mapping.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openimis.domain.refusal.ProblemCode.CODE_INVALID;
import static org.openimis.domain.refusal.ProblemCode.CODE_SYSTEM;
import static org.openimis.domain.refusal.ProblemCode.CURRENCY;
import static org.openimis.domain.refusal.ProblemCode.INVERTED_DATES;
import static org.openimis.domain.refusal.ProblemCode.NOT_SUPPORTED;
import static org.openimis.domain.refusal.ProblemCode.REQUIRED;
import static org.openimis.domain.refusal.ProblemCode.TOO_DEEP;
import static org.openimis.domain.refusal.ProblemCode.TOO_MANY;
import static org.openimis.domain.refusal.ProblemCode.VALUE;
import static org.openimis.mapping.claim.SentClaims.CONTEXT;
import static org.openimis.mapping.claim.SentClaims.ICD_10;
import static org.openimis.mapping.claim.SentClaims.aClaim;
import static org.openimis.mapping.claim.SentClaims.coded;
import static org.openimis.mapping.claim.SentClaims.item;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.text.Texts;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;

/** Each thing that can be wrong with a claim, alone, with its code, its path and its sentence. */
class BadClaimTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"headers", "dates", "diagnoses", "lines", "amounts", "structure"})
  void a_fault_is_told_with_its_code_and_path(
      String fault, Consumer<Claim> spoil, ProblemCode code, String path) {
    Claim claim = aClaim();
    spoil.accept(claim);

    var problems = ClaimReader.read(claim, CONTEXT).problems();

    assertThat(problems)
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(code, path));
    assertThat(Texts.sentence(problems.get(0), Locale.ENGLISH)).doesNotContain("{").contains(path);
  }

  static Stream<Arguments> headers() {
    return Stream.of(
        bad("no identifier", c -> c.setIdentifier(null), REQUIRED, "Claim.identifier"),
        bad(
            "an identifier without system is no claim code",
            c -> c.getIdentifierFirstRep().setSystem(null),
            REQUIRED,
            "Claim.identifier"),
        bad(
            "a claim code without value",
            c -> c.getIdentifierFirstRep().setValue(null),
            REQUIRED,
            "Claim.identifier[0].value"),
        bad(
            "a claim code of 51 characters",
            c -> c.getIdentifierFirstRep().setValue("C".repeat(51)),
            VALUE,
            "Claim.identifier[0].value"),
        bad(
            "a claim code with a line break",
            c -> c.getIdentifierFirstRep().setValue("CIA\n1"),
            VALUE,
            "Claim.identifier[0].value"),
        bad(
            "a second claim code",
            c -> c.addIdentifier().setSystem(IdentifierSystems.CLAIM_CODE).setValue("CIA2"),
            VALUE,
            "Claim.identifier[1].value"),
        bad("no status", c -> c.setStatus(null), REQUIRED, "Claim.status"),
        bad("cancelled", c -> c.setStatus(ClaimStatus.CANCELLED), VALUE, "Claim.status"),
        bad("no use", c -> c.setUse(null), REQUIRED, "Claim.use"),
        bad("no type", c -> c.setType(null), REQUIRED, "Claim.type"),
        bad("no priority", c -> c.setPriority(null), REQUIRED, "Claim.priority"),
        bad("no patient", c -> c.setPatient(null), REQUIRED, "Claim.patient"),
        bad("no provider", c -> c.setProvider(null), REQUIRED, "Claim.provider"),
        bad(
            "an unknown visit type",
            c -> c.setSubType(coded(CodeSystems.OPENIMIS_VISIT_TYPE, "X")),
            CODE_INVALID,
            "Claim.subType.coding[0].code"),
        bad("no insurance", c -> c.setInsurance(null), REQUIRED, "Claim.insurance"),
        bad(
            "an insurance without coverage",
            c -> c.getInsuranceFirstRep().setCoverage(null),
            REQUIRED,
            "Claim.insurance[0].coverage"));
  }

  static Stream<Arguments> dates() {
    return Stream.of(
        bad("no created", c -> c.setCreatedElement(null), REQUIRED, "Claim.created"),
        bad(
            "created in a month",
            c -> c.setCreatedElement(new DateTimeType("2019-01")),
            VALUE,
            "Claim.created"),
        bad("no billable period", c -> c.setBillablePeriod(null), REQUIRED, "Claim.billablePeriod"),
        bad(
            "a visit without start",
            c -> c.getBillablePeriod().setStartElement(null),
            REQUIRED,
            "Claim.billablePeriod.start"),
        bad(
            "a visit that ends before it starts",
            c -> c.getBillablePeriod().setEndElement(new DateTimeType("2019-01-22")),
            INVERTED_DATES,
            "Claim.billablePeriod"),
        bad(
            "a visit that ends in a year",
            c -> c.getBillablePeriod().setEndElement(new DateTimeType("2019")),
            VALUE,
            "Claim.billablePeriod.end"),
        bad(
            "a time without offset",
            c -> c.getBillablePeriod().setStartElement(new DateTimeType("2019-01-23T10:00:00")),
            VALUE,
            "Claim.billablePeriod.start"),
        bad(
            "a visit in 1899",
            c -> c.getBillablePeriod().setStartElement(new DateTimeType("1899-12-31")),
            VALUE,
            "Claim.billablePeriod.start"),
        bad(
            "a visit in 2201",
            c -> c.getBillablePeriod().setEndElement(new DateTimeType("2201-01-01")),
            VALUE,
            "Claim.billablePeriod.end"));
  }

  static Stream<Arguments> diagnoses() {
    return Stream.of(
        bad("no diagnosis", c -> c.setDiagnosis(null), REQUIRED, "Claim.diagnosis"),
        bad(
            "a diagnosis in words only",
            c ->
                c.getDiagnosisFirstRep()
                    .getDiagnosisCodeableConcept()
                    .setCoding(null)
                    .setText("TB"),
            REQUIRED,
            "Claim.diagnosis[0].diagnosis.coding"),
        bad(
            "a diagnosis without system",
            c -> c.getDiagnosisFirstRep().setDiagnosis(coded(null, "A15")),
            REQUIRED,
            "Claim.diagnosis[0].diagnosis.coding[0].system"),
        bad(
            "a diagnosis without code",
            c -> c.getDiagnosisFirstRep().setDiagnosis(coded(ICD_10, null)),
            REQUIRED,
            "Claim.diagnosis[0].diagnosis.coding[0].code"),
        bad(
            "a diagnosis by reference",
            c -> c.getDiagnosisFirstRep().setDiagnosis(new Reference("Condition/1")),
            NOT_SUPPORTED,
            "Claim.diagnosis[0].diagnosis"),
        bad(
            "a diagnosis without sequence",
            c -> c.getDiagnosisFirstRep().setSequenceElement(null),
            REQUIRED,
            "Claim.diagnosis[0].sequence"),
        bad(
            "six diagnoses",
            c -> {
              for (int i = 2; i <= 6; i++) {
                c.addDiagnosis().setSequence(i).setDiagnosis(coded(ICD_10, "A0" + i));
              }
            },
            VALUE,
            "Claim.diagnosis"));
  }

  static Stream<Arguments> lines() {
    return Stream.of(
        bad("no line", c -> c.setItem(null), REQUIRED, "Claim.item"),
        bad(
            "501 lines",
            c -> {
              for (int i = 3; i <= 501; i++) {
                c.addItem(item(i, CodeSystems.MEDICAL_ITEM, "0022", "1", "1"));
              }
            },
            TOO_MANY,
            "Claim.item"),
        bad(
            "a line without sequence",
            c -> c.getItem().get(1).setSequenceElement(null),
            REQUIRED,
            "Claim.item[1].sequence"),
        bad(
            "a sequence used twice",
            c -> c.getItem().get(1).setSequence(1),
            VALUE,
            "Claim.item[1].sequence"),
        bad(
            "a line for nothing",
            c -> c.getItem().get(1).setProductOrService(null),
            REQUIRED,
            "Claim.item[1].productOrService.coding.code"),
        bad(
            "a service without code",
            c -> c.getItem().get(1).setProductOrService(coded(CodeSystems.MEDICAL_SERVICE, null)),
            REQUIRED,
            "Claim.item[1].productOrService.coding[0].code"),
        bad(
            "a code of another system",
            c -> c.getItem().get(1).setProductOrService(coded("http://loinc.org", "1-8")),
            CODE_SYSTEM,
            "Claim.item[1].productOrService.coding[0].system"),
        bad(
            "an item and a service at once",
            c ->
                c.getItem()
                    .get(1)
                    .getProductOrService()
                    .addCoding()
                    .setSystem(CodeSystems.MEDICAL_ITEM)
                    .setCode("0022"),
            VALUE,
            "Claim.item[1].productOrService.coding[1]"),
        bad(
            "a code of 51 characters",
            c ->
                c.getItem()
                    .get(0)
                    .setProductOrService(coded(CodeSystems.MEDICAL_ITEM, "0".repeat(51))),
            VALUE,
            "Claim.item[0].productOrService.coding[0].code"),
        bad(
            "an item with parts",
            c -> c.getItem().get(0).addDetail().setSequence(1),
            NOT_SUPPORTED,
            "Claim.item[0].detail"),
        bad(
            "a factor",
            c -> c.getItem().get(0).setFactor(new BigDecimal("0.5")),
            NOT_SUPPORTED,
            "Claim.item[0].factor"));
  }

  static Stream<Arguments> amounts() {
    return Stream.of(
        bad("no quantity", c -> c.getItem().get(0).setQuantity(null), REQUIRED, quantity()),
        bad("a quantity of 0", c -> quantity(c, "0"), VALUE, quantity()),
        bad("a quantity below 0", c -> quantity(c, "-1"), VALUE, quantity()),
        bad("a quantity above a million", c -> quantity(c, "1000000.5"), VALUE, quantity()),
        bad("a quantity of 5 decimals", c -> quantity(c, "0.00001"), VALUE, quantity()),
        bad("an absurd quantity", c -> quantity(c, "1e999999999"), VALUE, quantity()),
        bad("no unit price", c -> c.getItem().get(0).setUnitPrice(null), REQUIRED, price("value")),
        bad("a price below 0", c -> price(c, "-0.01"), VALUE, price("value")),
        bad("a price of a trillion and one", c -> price(c, "1000000000001"), VALUE, price("value")),
        bad("a price of 3 decimals", c -> price(c, "1.005"), VALUE, price("value")),
        bad("an absurd price", c -> price(c, "1e-999999999"), VALUE, price("value")),
        bad(
            "a price without currency",
            c -> c.getItem().get(0).getUnitPrice().setCurrency(null),
            REQUIRED,
            price("currency")),
        bad(
            "a price in dollars",
            c -> c.getItem().get(0).getUnitPrice().setCurrency("$"),
            CURRENCY,
            price("currency")),
        bad(
            "a net in another currency",
            c -> c.getItem().get(0).getNet().setValue(1).setCurrency("USD"),
            CURRENCY,
            "Claim.item[0].net.currency"),
        bad(
            "a total in another currency",
            c -> c.getTotal().setValue(1).setCurrency("USD"),
            CURRENCY,
            "Claim.total.currency"));
  }

  static Stream<Arguments> structure() {
    return Stream.of(
        bad(
            "a modifier extension",
            c -> c.getItem().get(0).addModifierExtension(new Extension("http://x.y/not")),
            NOT_SUPPORTED,
            "Claim.item[0].modifierExtension[0]"),
        bad(
            "implicit rules",
            c -> c.setImplicitRules("http://x.y/rules"),
            NOT_SUPPORTED,
            "Claim.implicitRules"),
        bad(
            "a NUL character, which no database takes",
            c -> c.getType().setText("a\0b"),
            VALUE,
            "Claim.type.text"),
        bad(
            "half of a surrogate pair",
            c -> c.getType().setText("a\ud800b"),
            VALUE,
            "Claim.type.text"),
        bad(
            "an absurd number that nobody reads",
            c -> c.addSupportingInfo().getValueQuantity().setValue(new BigDecimal("1e99999")),
            VALUE,
            "Claim.supportingInfo[0].value.value"));
  }

  @Test
  void extensions_in_extensions_are_followed_only_so_far() {
    Claim claim = aClaim();
    Extension inner = claim.addExtension().setUrl("http://x.y/0");
    for (int i = 1; i < 100; i++) {
      inner = inner.addExtension().setUrl("http://x.y/" + i);
    }
    inner.setValue(new StringType("deep"));

    assertThat(ClaimReader.read(claim, CONTEXT).problems())
        .extracting(Problem::code)
        .containsExactly(TOO_DEEP);
  }

  private static Arguments bad(String fault, Consumer<Claim> spoil, ProblemCode code, String path) {
    return Arguments.of(fault, spoil, code, path);
  }

  private static void quantity(Claim claim, String quantity) {
    claim.getItem().get(0).getQuantity().setValue(new BigDecimal(quantity));
  }

  private static String quantity() {
    return "Claim.item[0].quantity.value";
  }

  private static void price(Claim claim, String price) {
    claim.getItem().get(0).getUnitPrice().setValue(new BigDecimal(price));
  }

  private static String price(String element) {
    return "Claim.item[0].unitPrice." + element;
  }
}
