package org.openimis.mapping.claim;

import java.math.BigDecimal;
import java.util.Currency;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.Claim.ItemComponent;
import org.hl7.fhir.r4.model.Claim.Use;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Money;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.openimis.domain.scheme.SampleClaim;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.MedicalCodes;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;

/** The claims of a pack's sample as a facility's EMR would send them: by codes, not by our ids. */
public final class SampleClaims {
  private SampleClaims() {}

  public static Claim toFhir(SampleClaim sample, Scheme scheme) {
    var claim = new Claim();
    claim.addIdentifier(identifier(IdentifierSystems.CLAIM_CODE, sample.code()));
    claim.setStatus(ClaimStatus.ACTIVE);
    claim.setUse(Use.CLAIM);
    claim.setType(Codes.concept(CodeSystems.HL7_CLAIM_TYPE, "institutional"));
    claim.setSubType(Codes.concept(CodeSystems.OPENIMIS_VISIT_TYPE, sample.visitType().code()));
    claim.setPriority(Codes.concept(CodeSystems.HL7_PROCESS_PRIORITY, "normal"));
    claim.setPatient(named(IdentifierSystems.INSUREE_NUMBER, sample.insuree()));
    claim.setProvider(named(IdentifierSystems.HEALTH_FACILITY, sample.facility()));
    if (sample.administrator() != null) {
      claim.setEnterer(named(IdentifierSystems.CLAIM_ADMINISTRATOR, sample.administrator()));
    }
    claim.setCreatedElement(Days.dateTime(sample.claimedOn()));
    claim.getBillablePeriod().setStartElement(Days.dateTime(sample.from()));
    claim.getBillablePeriod().setEndElement(Days.dateTime(sample.to()));
    claim
        .addInsurance()
        .setSequence(1)
        .setFocal(true)
        .setCoverage(new Reference().setDisplay(scheme.insurerName()));
    for (String code : sample.diagnoses()) {
      claim
          .addDiagnosis()
          .setSequence(claim.getDiagnosis().size())
          .setDiagnosis(Codes.concept(scheme.diagnosisSystem(), code));
    }
    sample.lines().forEach(line -> addLine(claim, line, scheme.currency()));
    return claim;
  }

  private static void addLine(Claim claim, SampleClaim.Line line, Currency currency) {
    ItemComponent item = claim.addItem().setSequence(claim.getItem().size());
    CodeableConcept code = MedicalCodes.concept(line.code());
    item.setProductOrService(code);
    item.setQuantity(new Quantity().setValue(line.quantity()));
    item.setUnitPrice(money(line.unitPrice(), currency));
    item.setNet(money(line.unitPrice().multiply(line.quantity()), currency));
  }

  private static Money money(BigDecimal amount, Currency currency) {
    return new Money().setValue(amount).setCurrency(currency.getCurrencyCode());
  }

  private static Identifier identifier(String system, String value) {
    return new Identifier().setSystem(system).setValue(value);
  }

  private static Reference named(String system, String value) {
    return new Reference().setIdentifier(identifier(system, value));
  }
}
