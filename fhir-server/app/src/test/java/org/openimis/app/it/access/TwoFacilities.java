package org.openimis.app.it.access;

import static org.openimis.app.it.ClaimMaker.aClaim;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ClaimMaker;
import org.openimis.app.it.ImisClient;
import org.openimis.profiles.IdentifierSystems;

/**
 * One insuree was treated at VIHOS001, for which the demo's client {@code facility} speaks, and at
 * VIDS001, of which that client must learn nothing.
 */
final class TwoFacilities {
  static final String OURS = "VIHOS001";
  static final String THEIRS = "VIDS001";
  static final String INSUREE = "10500001";

  private final ImisClient imis;

  TwoFacilities(ImisClient imis) {
    this.imis = imis;
  }

  static ClaimMaker claim(String code, String facility) {
    return aClaim(code).at(facility).of(INSUREE).on("2019-01-28").service("A1", 1, "400.00");
  }

  /** The answer to a claim that an administrator has submitted. */
  ClaimResponse submitted(String code, String facility) {
    Answer answer = imis.as("admin").post("/fhir/Claim/$submit", claim(code, facility).make());
    if (answer.status() > 201) {
      throw new AssertionError(answer.body());
    }
    return answer.as(ClaimResponse.class);
  }

  Claim drafted(String code, String facility) {
    return imis.as("admin").post("/fhir/Claim", claim(code, facility).draft()).as(Claim.class);
  }

  CoverageEligibilityResponse asked(String facility) {
    return imis.as("admin")
        .post("/fhir/CoverageEligibilityRequest/$submit", question(facility))
        .as(CoverageEligibilityResponse.class);
  }

  static CoverageEligibilityRequest question(String facility) {
    var question = new CoverageEligibilityRequest();
    question.setStatus(CoverageEligibilityRequest.EligibilityRequestStatus.ACTIVE);
    question.addPurpose(CoverageEligibilityRequest.EligibilityRequestPurpose.VALIDATION);
    question.setPatient(named(IdentifierSystems.INSUREE_NUMBER, INSUREE));
    question.setProvider(named(IdentifierSystems.HEALTH_FACILITY, facility));
    question.setServiced(new DateType("2019-01-28"));
    return question;
  }

  private static Reference named(String system, String value) {
    return new Reference().setIdentifier(new Identifier().setSystem(system).setValue(value));
  }

  /** The id of the one resource that an administrator finds. */
  String idOf(String search) {
    List<Resource> found = found(imis.as("admin").get("/fhir/" + search));
    if (found.size() != 1) {
      throw new AssertionError(search + " finds " + found.size());
    }
    return found.get(0).getIdElement().getIdPart();
  }

  static List<Resource> found(Answer answer) {
    if (answer.status() != 200) {
      throw new AssertionError(answer.toString());
    }
    return answer.as(Bundle.class).getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .toList();
  }

  static List<String> idsOf(Answer answer) {
    return found(answer).stream().map(one -> one.getIdElement().getIdPart()).toList();
  }
}
