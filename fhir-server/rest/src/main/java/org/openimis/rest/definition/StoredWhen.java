package org.openimis.rest.definition;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * A condition on when something was stored.
 *
 * @param start the first instant that the value means
 * @param end the first one that it no longer means
 */
record StoredWhen(ParamPrefixEnum prefix, Instant start, Instant end) {

  /**
   * Reads a value of {@code _lastUpdated}, for example {@code ge2025-03}.
   *
   * @throws RequestRefused {@code search} when it is no date
   */
  static StoredWhen of(String value) {
    try {
      var date = new DateParam(value);
      if (date.getValue() != null) {
        ParamPrefixEnum prefix = date.getPrefix();
        Instant start = date.getValue().toInstant();
        return new StoredWhen(
            prefix == null ? ParamPrefixEnum.EQUAL : prefix, start, after(start, date));
      }
    } catch (DataFormatException | InvalidRequestException e) {
      // Told below, as a prefix without a date is.
    }
    throw new RequestRefused(ProblemCode.SEARCH, "", "_lastUpdated=" + value);
  }

  private static Instant after(Instant start, DateParam date) {
    ZonedDateTime at = start.atZone(ZoneOffset.UTC);
    return switch (date.getPrecision()) {
      case YEAR -> at.plusYears(1).toInstant();
      case MONTH -> at.plusMonths(1).toInstant();
      case DAY -> at.plusDays(1).toInstant();
      case MINUTE -> at.plusMinutes(1).toInstant();
      case SECOND -> start.plusSeconds(1);
      case MILLI -> start.plusMillis(1);
    };
  }

  /** Never true of what comes with the program: that was not stored at any time. */
  boolean accepts(@Nullable Instant stored) {
    if (stored == null) {
      return false;
    }
    boolean isBefore = stored.isBefore(start);
    boolean isAfter = !stored.isBefore(end);
    return switch (prefix) {
      case LESSTHAN, ENDS_BEFORE -> isBefore;
      case LESSTHAN_OR_EQUALS -> !isAfter;
      case GREATERTHAN, STARTS_AFTER -> isAfter;
      case GREATERTHAN_OR_EQUALS -> !isBefore;
      case NOT_EQUAL -> isBefore || isAfter;
      case EQUAL, APPROXIMATE -> !isBefore && !isAfter;
    };
  }
}
