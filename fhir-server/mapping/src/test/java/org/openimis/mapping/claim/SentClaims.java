package org.openimis.mapping.claim;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.Claim.Use;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Money;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;

/** Claims as a facility sends them. */
public final class SentClaims {
  public static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";

  public static final ReadingContext CONTEXT =
      new ReadingContext(
          Currency.getInstance("TZS"),
          ZoneId.of("Africa/Dar_es_Salaam"),
          "http://localhost:8080/fhir",
          Set.of(ICD_10),
          500);

  private SentClaims() {}

  /** A claim without any fault, for two lines. */
  public static Claim aClaim() {
    Claim claim = new Claim();
    claim.addIdentifier().setSystem(IdentifierSystems.CLAIM_CODE).setValue("CIA00001");
    claim.setStatus(ClaimStatus.ACTIVE);
    claim.setUse(Use.CLAIM);
    claim.setType(coded(CodeSystems.HL7_CLAIM_TYPE, "institutional"));
    claim.setPriority(coded(CodeSystems.HL7_PROCESS_PRIORITY, "normal"));
    claim.setPatient(byIdentifier(IdentifierSystems.INSUREE_NUMBER, "105000001"));
    claim.setProvider(byIdentifier(IdentifierSystems.HEALTH_FACILITY, "VIHOS001"));
    claim.setCreatedElement(new DateTimeType("2019-01-23"));
    claim.getBillablePeriod().setStartElement(new DateTimeType("2019-01-23"));
    claim.getBillablePeriod().setEndElement(new DateTimeType("2019-01-23"));
    claim.addInsurance().setSequence(1).setFocal(true).getCoverage().setDisplay("POL00037");
    claim.addDiagnosis().setSequence(1).setDiagnosis(coded(ICD_10, "A15"));
    claim.addItem(item(1, CodeSystems.MEDICAL_ITEM, "0022", "2", "130.00"));
    claim.addItem(item(2, CodeSystems.MEDICAL_SERVICE, "A1", "1", "400"));
    return claim;
  }

  public static ItemComponent item(
      int sequence, String system, String code, String quantity, String unitPrice) {
    return new ItemComponent()
        .setSequence(sequence)
        .setProductOrService(coded(system, code))
        .setQuantity(new Quantity().setValue(new BigDecimal(quantity)))
        .setUnitPrice(new Money().setValue(new BigDecimal(unitPrice)).setCurrency("TZS"));
  }

  public static Reference byIdentifier(String system, String value) {
    return new Reference().setIdentifier(new Identifier().setSystem(system).setValue(value));
  }

  public static CodeableConcept coded(String system, String code) {
    return new CodeableConcept(new Coding().setSystem(system).setCode(code));
  }
}
