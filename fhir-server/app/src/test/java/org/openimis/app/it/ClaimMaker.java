package org.openimis.app.it;

import java.math.BigDecimal;
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

/**
 * A claim as an EMR would send it: who and what by codes. What a test does not say is sound: an
 * ordinary visit of one day, claimed on its last day, in the currency of the demo scheme.
 */
public final class ClaimMaker {
  private static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";

  private final Claim claim = new Claim();
  private String currency = "TZS";

  private ClaimMaker(String code) {
    claim.addIdentifier().setSystem(IdentifierSystems.CLAIM_CODE).setValue(code);
    claim.setStatus(ClaimStatus.ACTIVE);
    claim.setUse(Use.CLAIM);
    claim.setType(concept(CodeSystems.HL7_CLAIM_TYPE, "institutional"));
    claim.setPriority(concept(CodeSystems.HL7_PROCESS_PRIORITY, "normal"));
    claim.addInsurance().setSequence(1).setFocal(true).getCoverage().setDisplay("the scheme");
    diagnosedWith("A09");
  }

  public static ClaimMaker aClaim(String code) {
    return new ClaimMaker(code);
  }

  public ClaimMaker at(String facility) {
    claim.setProvider(named(IdentifierSystems.HEALTH_FACILITY, facility));
    return this;
  }

  public ClaimMaker of(String insuree) {
    claim.setPatient(named(IdentifierSystems.INSUREE_NUMBER, insuree));
    return this;
  }

  /** A visit of one day. */
  public ClaimMaker on(String day) {
    return during(day, day);
  }

  public ClaimMaker during(String from, String to) {
    claim.getBillablePeriod().setStartElement(new DateTimeType(from));
    claim.getBillablePeriod().setEndElement(new DateTimeType(to));
    return claimedOn(to);
  }

  public ClaimMaker claimedOn(String day) {
    claim.setCreatedElement(new DateTimeType(day));
    return this;
  }

  /** With this diagnosis in the place of the usual one. */
  public ClaimMaker diagnosedWith(String code) {
    claim.setDiagnosis(null);
    claim.addDiagnosis().setSequence(1).setDiagnosis(concept(ICD_10, code));
    return this;
  }

  /** To be said before the lines. */
  public ClaimMaker in(String currencyCode) {
    currency = currencyCode;
    return this;
  }

  public ClaimMaker item(String code, int quantity, String unitPrice) {
    return line(CodeSystems.MEDICAL_ITEM, code, String.valueOf(quantity), unitPrice);
  }

  public ClaimMaker service(String code, int quantity, String unitPrice) {
    return line(CodeSystems.MEDICAL_SERVICE, code, String.valueOf(quantity), unitPrice);
  }

  /** Planned care, to be sure that it will be paid. */
  public ClaimMaker asPreauthorization() {
    claim.setUse(Use.PREAUTHORIZATION);
    return this;
  }

  /** Only to know what would be paid. */
  public ClaimMaker asPredetermination() {
    claim.setUse(Use.PREDETERMINATION);
    return this;
  }

  /** Drawing on the preauthorization with this claim code. */
  public ClaimMaker drawingOn(String preauthorization) {
    claim.getInsuranceFirstRep().addPreAuthRef(preauthorization);
    return this;
  }

  /** In the place of an earlier claim, by its claim code. */
  public ClaimMaker correcting(String earlier) {
    claim
        .addRelated()
        .setRelationship(concept(CodeSystems.HL7_RELATED_CLAIM, "prior"))
        .setClaim(named(IdentifierSystems.CLAIM_CODE, earlier));
    return this;
  }

  /** A claim to be judged. */
  public Claim make() {
    return claim.copy();
  }

  /** A claim that its facility still works on. */
  public Claim draft() {
    return claim.copy().setStatus(ClaimStatus.DRAFT);
  }

  private ClaimMaker line(String system, String code, String quantity, String unitPrice) {
    ItemComponent line = claim.addItem();
    line.setSequence(claim.getItem().size());
    line.setProductOrService(concept(system, code));
    line.setQuantity(new Quantity().setValue(new BigDecimal(quantity)));
    line.setUnitPrice(new Money().setValue(new BigDecimal(unitPrice)).setCurrency(currency));
    return this;
  }

  private static CodeableConcept concept(String system, String code) {
    return new CodeableConcept(new Coding().setSystem(system).setCode(code));
  }

  private static Reference named(String system, String value) {
    return new Reference().setIdentifier(new Identifier().setSystem(system).setValue(value));
  }
}
