package org.openimis.rest.claim;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.openimis.domain.claim.SubmissionOutcome;
import org.openimis.domain.claim.SubmissionOutcome.Failed;
import org.openimis.domain.claim.SubmissionOutcome.Recorded;
import org.openimis.domain.claim.SubmissionOutcome.Refused;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.refusal.Outcomes;
import org.openimis.mapping.text.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Many claims in one Bundle: each is answered for itself, in its place. */
final class ClaimBundle {
  private static final Logger LOG = LoggerFactory.getLogger(ClaimBundle.class);

  private final ClaimIntake intake;
  private final StoredClaims stored;
  private final RequestDetails request;
  private final Locale language;

  ClaimBundle(ClaimIntake intake, StoredClaims stored, RequestDetails request) {
    this.intake = intake;
    this.stored = stored;
    this.request = request;
    this.language = Languages.of(request.getHeader("Accept-Language"));
  }

  Bundle submit(Bundle sent) {
    checkShape(sent);
    List<Claim> claims = new ArrayList<>();
    for (BundleEntryComponent entry : sent.getEntry()) {
      if (entry.getResource() instanceof Claim claim) {
        claims.add(claim);
      }
    }
    List<SubmissionOutcome> outcomes = intake.submit(claims, request);
    var answers = new Bundle();
    answers.setType(BundleType.BATCHRESPONSE);
    int next = 0;
    for (BundleEntryComponent entry : sent.getEntry()) {
      if (entry.getResource() instanceof Claim) {
        answer(answers.addEntry(), outcomes.get(next++));
      } else {
        String type = entry.hasResource() ? entry.getResource().fhirType() : "";
        refuse(
            answers.addEntry(), List.of(Problem.of(ProblemCode.RESOURCE_TYPE, "", type, "Claim")));
      }
    }
    return answers;
  }

  private void checkShape(Bundle sent) {
    BundleType type = sent.getType();
    if (type != BundleType.BATCH && type != BundleType.COLLECTION) {
      throw new RequestRefused(ProblemCode.BUNDLE_SHAPE, "Bundle.type", "batch | collection");
    }
    if (sent.getEntry().isEmpty()) {
      throw new RequestRefused(ProblemCode.REQUIRED, "Bundle.entry");
    }
    int most = intake.mostClaims();
    if (sent.getEntry().size() > most) {
      throw new RequestRefused(ProblemCode.TOO_MANY, "Bundle.entry", sent.getEntry().size(), most);
    }
  }

  private void answer(BundleEntryComponent entry, SubmissionOutcome outcome) {
    if (outcome instanceof Refused refused) {
      refuse(entry, refused.problems());
    } else if (outcome instanceof Failed failed) {
      LOG.error("Request {} failed for one claim", request.getRequestId(), failed.cause());
      refuse(entry, List.of(Problem.of(ProblemCode.FAULT, "", request.getRequestId())));
    } else {
      ClaimResponse response = stored.response(ClaimProvider.receipt(outcome), request);
      entry.setResource(response);
      entry
          .getResponse()
          .setStatus(outcome instanceof Recorded ? "201 Created" : "200 OK")
          .setLocation(response.getIdElement().getValue())
          .setEtag("W/\"" + response.getIdElement().getVersionIdPart() + "\"");
    }
  }

  private void refuse(BundleEntryComponent entry, List<Problem> problems) {
    entry
        .getResponse()
        .setStatus(String.valueOf(Outcomes.statusOf(problems)))
        .setOutcome(Outcomes.of(problems, language));
  }
}
