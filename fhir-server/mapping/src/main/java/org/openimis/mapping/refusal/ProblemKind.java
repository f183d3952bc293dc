package org.openimis.mapping.refusal;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.openimis.domain.refusal.ProblemCode;

/**
 * How a problem is told over HTTP and FHIR (fhir-model 3.3).
 *
 * @param status the HTTP status
 * @param issue the FHIR issue type
 */
record ProblemKind(int status, IssueType issue) {

  static ProblemKind of(ProblemCode code) {
    return switch (code) {
      case PARSE, RESOURCE_TYPE, ELEMENT -> new ProblemKind(400, IssueType.STRUCTURE);
      case BUNDLE_SHAPE -> new ProblemKind(400, IssueType.INVARIANT);
      case TOO_DEEP -> new ProblemKind(400, IssueType.TOOCOSTLY);
      case SEARCH -> new ProblemKind(400, IssueType.INVALID);
      case TOO_LARGE -> new ProblemKind(413, IssueType.TOOLONG);
      case TOO_MANY -> new ProblemKind(413, IssueType.TOOCOSTLY);
      case REQUIRED -> new ProblemKind(422, IssueType.REQUIRED);
      case VALUE, REFERENCE -> new ProblemKind(422, IssueType.VALUE);
      case INVERTED_DATES -> new ProblemKind(422, IssueType.INVARIANT);
      case CODE_INVALID, CODE_SYSTEM, CURRENCY -> new ProblemKind(422, IssueType.CODEINVALID);
      case PROFILE -> new ProblemKind(422, IssueType.INVARIANT);
      case VALIDATOR_FAILURE -> new ProblemKind(422, IssueType.EXCEPTION);
      case UNRESOLVED_REFERENCE -> new ProblemKind(422, IssueType.NOTFOUND);
      case MULTIPLE_MATCHES -> new ProblemKind(422, IssueType.MULTIPLEMATCHES);
      case NOT_SUPPORTED -> new ProblemKind(422, IssueType.NOTSUPPORTED);
      case QUANTITY_TOO_HIGH, EXPLANATION_MISSING, TOO_MANY_CORRECTIONS, PACK, REGISTER ->
          new ProblemKind(422, IssueType.BUSINESSRULE);
      case DUPLICATE_CLAIM, DUPLICATE -> new ProblemKind(409, IssueType.DUPLICATE);
      case STATE_TRANSITION -> new ProblemKind(409, IssueType.CONFLICT);
      case VERSION_CONFLICT -> new ProblemKind(412, IssueType.CONFLICT);
      case LOGIN -> new ProblemKind(401, IssueType.LOGIN);
      case EXPIRED -> new ProblemKind(401, IssueType.EXPIRED);
      case FORBIDDEN -> new ProblemKind(403, IssueType.FORBIDDEN);
      case NOT_FOUND -> new ProblemKind(404, IssueType.NOTFOUND);
      case METHOD_NOT_ALLOWED -> new ProblemKind(405, IssueType.NOTSUPPORTED);
      case NOT_ACCEPTABLE -> new ProblemKind(406, IssueType.NOTSUPPORTED);
      case MEDIA_TYPE -> new ProblemKind(415, IssueType.NOTSUPPORTED);
      case SCHEME_NOT_READY, BUSY -> new ProblemKind(503, IssueType.TRANSIENT);
      case FAULT -> new ProblemKind(500, IssueType.EXCEPTION);
    };
  }
}
