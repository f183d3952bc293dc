package org.openimis.rest.refusal;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.exceptions.PayloadTooLargeException;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimis.domain.claim.ClaimStore.TransientFailure;
import org.openimis.domain.claim.ClaimStore.Unreachable;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/** Finds what is wrong in what was thrown: our own refusals, and HAPI's. */
final class HapiProblems {
  private static final Pattern HAPI_NUMBER = Pattern.compile("HAPI-\\d+: ");

  /** A reference in what is to be stored, to nothing. */
  private static final Pattern NO_TARGET =
      Pattern.compile("HAPI-1094: Resource (\\w+)/(\\S+) not found, specified in path: (\\S+)");

  /** The parser gave up, after our own look at the body had found it well-formed. */
  private static final String UNPARSED = "HAPI-0450";

  private static final int NO_CONNECTION_IN_TIME = 503;

  /** What the pool says of a connection that broke in the middle of a transaction. */
  private static final String CONNECTION_LOST = "Connection is closed";

  private HapiProblems() {}

  /** Empty when it is a fault of ours. */
  static List<Problem> of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof RequestRefused refused) {
        return refused.problems();
      }
      if (cause instanceof TransientFailure || cause instanceof Unreachable || isOverload(cause)) {
        return List.of(Problem.of(ProblemCode.BUSY, ""));
      }
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof DataFormatException) {
        return List.of(Problem.of(ProblemCode.PARSE, "", plain(cause)));
      }
    }
    return thrown instanceof BaseServerResponseException refused ? ofHapi(refused) : List.of();
  }

  private static List<Problem> ofHapi(BaseServerResponseException refused) {
    if (refused instanceof InternalErrorException
        || refused instanceof UnclassifiedServerFailureException) {
      return List.of();
    }
    Matcher dangling = NO_TARGET.matcher(String.valueOf(refused.getMessage()));
    if (dangling.matches()) {
      return List.of(
          Problem.of(
              ProblemCode.UNRESOLVED_REFERENCE,
              dangling.group(3),
              dangling.group(1),
              dangling.group(2)));
    }
    if (String.valueOf(refused.getMessage()).startsWith(UNPARSED)) {
      return List.of(Problem.of(ProblemCode.PARSE, "", plain(refused)));
    }
    if (refused instanceof AuthenticationException) {
      return List.of(Problem.of(ProblemCode.LOGIN, ""));
    } else if (refused instanceof ForbiddenOperationException) {
      return List.of(Problem.of(ProblemCode.FORBIDDEN, ""));
    } else if (refused instanceof ResourceNotFoundException
        || refused instanceof ResourceGoneException) {
      return List.of(Problem.of(ProblemCode.NOT_FOUND, ""));
    } else if (refused instanceof MethodNotAllowedException) {
      return List.of(Problem.of(ProblemCode.METHOD_NOT_ALLOWED, ""));
    } else if (refused instanceof PreconditionFailedException
        || refused instanceof ResourceVersionConflictException) {
      return List.of(Problem.of(ProblemCode.VERSION_CONFLICT, ""));
    } else if (refused instanceof PayloadTooLargeException) {
      return List.of(Problem.of(ProblemCode.TOO_LARGE, ""));
    }
    return List.of(Problem.of(byStatus(refused.getStatusCode()), "", plain(refused)));
  }

  private static ProblemCode byStatus(int status) {
    return switch (status) {
      case 404 -> ProblemCode.NOT_FOUND;
      case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
      case 406 -> ProblemCode.NOT_ACCEPTABLE;
      case 413 -> ProblemCode.TOO_LARGE;
      case 415 -> ProblemCode.MEDIA_TYPE;
      case 422 -> ProblemCode.VALUE;
      case NO_CONNECTION_IN_TIME -> ProblemCode.BUSY;
      default -> ProblemCode.ELEMENT;
    };
  }

  /** The pool had no connection in time, or the database is gone. */
  private static boolean isOverload(Throwable cause) {
    return cause instanceof java.sql.SQLTransientConnectionException
        || (cause instanceof java.sql.SQLException sql
            && (sql.getSQLState() == null
                ? CONNECTION_LOST.equals(sql.getMessage())
                : sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P")));
  }

  /** HAPI numbers its messages; a reader has no use for the numbers. */
  private static String plain(Throwable thrown) {
    String message = thrown.getMessage();
    return message == null ? "" : HAPI_NUMBER.matcher(message).replaceAll("");
  }
}
