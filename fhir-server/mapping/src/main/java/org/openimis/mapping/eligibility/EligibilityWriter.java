package org.openimis.mapping.eligibility;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.EligibilityRequestStatus;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.EligibilityResponsePurpose;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.EligibilityResponseStatus;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.InsuranceComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.RemittanceOutcome;
import org.hl7.fhir.r4.model.Reference;
import org.openimis.domain.balance.CoverBalance;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.eligibility.Eligibility;
import org.openimis.domain.eligibility.EligibilityAnswer;
import org.openimis.domain.eligibility.EligibilityPurpose;
import org.openimis.mapping.claim.Disposition;
import org.openimis.mapping.claim.Named;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.text.Messages;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/** Writes a question about cover as we keep it, and its answer. */
public final class EligibilityWriter {
  private static final Messages NOTES = new Messages("notes");

  private EligibilityWriter() {}

  /** The request as stored: parties resolved, what R4 requires filled in, narrative dropped. */
  public static CoverageEligibilityRequest stored(
      CoverageEligibilityRequest sent, EligibilityIds ids, String scheme, Instant now) {
    CoverageEligibilityRequest stored = sent.copy();
    stored.setIdElement(null);
    stored.setText(null);
    stored.setStatus(EligibilityRequestStatus.ACTIVE);
    Named.stamp(stored, scheme, Profiles.ELIGIBILITY_REQUEST);
    stored.setPatient(patient(ids));
    stored.setInsurer(Named.reference("Organization", ids.insurer()));
    if (ids.provider() != null) {
      stored.setProvider(Named.reference("Organization", ids.provider()));
    }
    if (!stored.hasCreated()) {
      stored.setCreatedElement(moment(now));
    }
    return stored;
  }

  /**
   * The answer, without an id.
   *
   * @param requestId under which the request is stored
   */
  public static CoverageEligibilityResponse answer(
      EligibilityAnswer answer, EligibilityIds ids, String scheme, String requestId, Instant now) {
    Eligibility eligibility = answer.eligibility();
    var response = new CoverageEligibilityResponse();
    Named.stamp(response, scheme, Profiles.ELIGIBILITY_RESPONSE);
    response.setStatus(EligibilityResponseStatus.ACTIVE);
    answer.purposes().stream()
        .sorted()
        .forEach(
            purpose -> response.addPurpose(EligibilityResponsePurpose.fromCode(purpose.code())));
    response.setPatient(patient(ids));
    response.setServiced(Days.date(eligibility.day()));
    response.setCreatedElement(moment(now));
    if (ids.provider() != null) {
      response.setRequestor(Named.reference("Organization", ids.provider()));
    }
    response.setRequest(new Reference("CoverageEligibilityRequest/" + requestId));
    response.setOutcome(RemittanceOutcome.COMPLETE);
    response.setDispositionElement(
        Disposition.bilingual(
            sentence(eligibility, Locale.ENGLISH), sentence(eligibility, Locale.FRENCH)));
    response.setInsurer(Named.reference("Organization", ids.insurer()));
    boolean discovers = answer.purposes().contains(EligibilityPurpose.DISCOVERY);
    for (Eligibility.Known known : eligibility.known()) {
      if (known.isInForce() || discovers) {
        response.addInsurance(insurance(known, answer, ids));
      }
    }
    return response;
  }

  private static InsuranceComponent insurance(
      Eligibility.Known known, EligibilityAnswer answer, EligibilityIds ids) {
    MemberCover cover = known.cover();
    var insurance = new InsuranceComponent();
    insurance.setCoverage(Named.cover(cover, ids.insuree()));
    insurance.setInforce(known.isInForce());
    insurance.setBenefitPeriod(Days.period(cover.effective(), cover.lastDay()));
    if (!known.isInForce()) {
      return insurance;
    }
    CoverBalance balance = answer.balances().get(cover.coverage());
    if (balance != null && answer.purposes().contains(EligibilityPurpose.BENEFITS)) {
      balance
          .limits()
          .forEach(limit -> insurance.addItem(LimitBenefits.of(limit, answer.currency())));
    }
    new AskedItems(answer, cover).write().forEach(insurance::addItem);
    return insurance;
  }

  private static String sentence(Eligibility eligibility, Locale language) {
    if (!eligibility.isCovered()) {
      String no = NOTES.say(language, "cover.no", eligibility.day());
      return eligibility.nearest().map(known -> no + " " + why(known, language).strip()).orElse(no);
    }
    String policies =
        eligibility.covers().stream()
            .map(cover -> NOTES.say(language, "cover.policy", cover.policy(), cover.product()))
            .collect(Collectors.joining(", "));
    return NOTES.say(language, "cover.yes", eligibility.day(), policies);
  }

  private static String why(Eligibility.Known known, Locale language) {
    MemberCover cover = known.cover();
    String key = "cover.why." + known.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return NOTES.say(
        language, key, cover.policy(), cover.product(), cover.effective(), cover.lastDay());
  }

  private static Reference patient(EligibilityIds ids) {
    return Named.reference(
        "Patient", ids.patient(), IdentifierSystems.INSUREE_NUMBER, ids.insuree());
  }

  private static DateTimeType moment(Instant now) {
    return new DateTimeType(now.truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
