package org.openimis.mapping.enrolment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Coverage.CoverageStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.EnrollmentRequest;
import org.hl7.fhir.r4.model.EnrollmentRequest.EnrollmentRequestStatus;
import org.hl7.fhir.r4.model.EnrollmentResponse;
import org.hl7.fhir.r4.model.EnrollmentResponse.EnrollmentResponseStatus;
import org.hl7.fhir.r4.model.Enumerations.RemittanceOutcome;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.enrolment.EnrolmentDecision;
import org.openimis.domain.enrolment.EnrolmentDecision.Offer;
import org.openimis.domain.enrolment.EnrolmentDecision.Reason;
import org.openimis.mapping.claim.Disposition;
import org.openimis.mapping.claim.Named;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.text.Messages;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/** Writes an application as we keep it, and its answer. */
public final class EnrolmentWriter {
  private static final Messages NOTES = new Messages("notes");

  private EnrolmentWriter() {}

  /**
   * Who an application is about, as our registers hold them.
   *
   * @param officer who enrols; may be missing
   */
  public record Parties(
      Reference family, Reference head, Reference insurer, @Nullable Reference officer) {}

  /**
   * The request as stored: parties resolved, what R4 leaves out filled in, narrative dropped.
   *
   * @param number of the application
   * @param renewed the policy that it renews; null for a new one
   */
  public static EnrollmentRequest stored(
      EnrollmentRequest sent,
      String number,
      Parties parties,
      @Nullable Reference renewed,
      String scheme) {
    EnrollmentRequest stored = sent.copy();
    stored.setIdElement(null);
    stored.setText(null);
    stored.setStatus(EnrollmentRequestStatus.ACTIVE);
    Named.stamp(stored, scheme, Profiles.ENROLMENT_REQUEST);
    stored
        .getExtension()
        .removeIf(
            extension ->
                Extensions.FAMILY.equals(extension.getUrl())
                    || Extensions.RENEWS_POLICY.equals(extension.getUrl()));
    stored.addExtension(Extensions.FAMILY, parties.family());
    if (renewed != null) {
      stored.addExtension(Extensions.RENEWS_POLICY, renewed);
    }
    if (Codes.value(stored.getIdentifier(), IdentifierSystems.APPLICATION) == null) {
      stored.addIdentifier(Codes.identifier(IdentifierSystems.APPLICATION, number));
    }
    stored.getContained().stream()
        .filter(Coverage.class::isInstance)
        .forEach(draft -> complete((Coverage) draft, parties));
    stored.setCandidate(parties.head()).setInsurer(parties.insurer());
    if (parties.officer() != null) {
      stored.setProvider(parties.officer());
    }
    return stored;
  }

  /** What R4 asks of every Coverage, and an application need not say twice. */
  private static void complete(Coverage draft, Parties parties) {
    draft.setStatus(CoverageStatus.DRAFT);
    draft.setBeneficiary(parties.head().copy());
    draft.setPayor(List.of(parties.insurer().copy()));
  }

  /**
   * What came of an application.
   *
   * @param policy the new policy and its number; null when there is none
   * @param covers of the members, in their order
   */
  public record Outcome(
      EnrolmentDecision decision,
      String product,
      @Nullable Reference policy,
      List<Reference> covers) {
    public Outcome {
      covers = List.copyOf(covers);
    }
  }

  /**
   * The answer, without an id.
   *
   * @param number of the application
   * @param requestId under which the request is stored
   */
  public static EnrollmentResponse answer(
      Outcome outcome,
      String number,
      String requestId,
      Parties parties,
      String scheme,
      Instant now) {
    var response = new EnrollmentResponse();
    Named.stamp(response, scheme, Profiles.ENROLMENT_RESPONSE);
    response.addIdentifier(Codes.identifier(IdentifierSystems.APPLICATION, number));
    response.setStatus(EnrollmentResponseStatus.ACTIVE);
    response.setRequest(new Reference("EnrollmentRequest/" + requestId));
    response.setOutcome(remittance(outcome.decision()));
    response.setCreatedElement(new DateTimeType(now.truncatedTo(ChronoUnit.SECONDS).toString()));
    response.setOrganization(parties.insurer());
    if (parties.officer() != null) {
      response.setRequestProvider(parties.officer());
    }
    if (outcome.policy() != null) {
      response.addExtension(Extensions.POLICY, outcome.policy());
      outcome.covers().forEach(cover -> response.addExtension(Extensions.MEMBER_COVER, cover));
    }
    outcome.decision().reasons().stream()
        .map(Reason::code)
        .distinct()
        .forEach(
            reason ->
                response.addExtension(
                    Extensions.ENROLMENT_REASON,
                    Codes.concept(CodeSystems.ENROLMENT_REASON, reason.code())));
    response.setDispositionElement(
        Disposition.bilingual(sentence(outcome, Locale.ENGLISH), sentence(outcome, Locale.FRENCH)));
    return response;
  }

  private static RemittanceOutcome remittance(EnrolmentDecision decision) {
    if (decision.offer() == null) {
      return RemittanceOutcome.ERROR;
    }
    return decision.isComplete() ? RemittanceOutcome.COMPLETE : RemittanceOutcome.PARTIAL;
  }

  private static String sentence(Outcome outcome, Locale language) {
    List<String> sentences = new ArrayList<>();
    Offer offer = outcome.decision().offer();
    if (offer == null) {
      sentences.add(NOTES.say(language, "enrolled.no"));
    } else {
      String policy = outcome.policy() == null ? "" : outcome.policy().getIdentifier().getValue();
      sentences.add(
          NOTES.say(
              language,
              "enrolled.yes",
              offer.household().size(),
              policy,
              outcome.product(),
              offer.dates().start(),
              offer.dates().expiry(),
              offer.value().total()));
    }
    outcome.decision().reasons().stream()
        .map(
            reason ->
                NOTES.say(language, "enrolled." + reason.code().code(), reason.details().toArray()))
        .forEach(sentences::add);
    return sentences.stream().collect(Collectors.joining(" "));
  }
}
