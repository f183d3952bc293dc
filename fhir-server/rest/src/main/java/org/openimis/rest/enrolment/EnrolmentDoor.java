package org.openimis.rest.enrolment;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.Role;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.ReadingContext;
import org.openimis.rest.access.Callers;

/**
 * What all providers of enrolment ask of a request: who sends it, when, and for which districts.
 */
public final class EnrolmentDoor {
  private final Function<String, ReadingContext> contextOfBaseUrl;
  private final Clock clock;

  public EnrolmentDoor(Function<String, ReadingContext> contextOfBaseUrl, Clock clock) {
    this.contextOfBaseUrl = contextOfBaseUrl;
    this.clock = clock;
  }

  ReadingContext context(RequestDetails request) {
    return contextOfBaseUrl.apply(request.getFhirServerBase());
  }

  LocalDate today(ReadingContext context) {
    return LocalDate.ofInstant(clock.instant(), context.zone());
  }

  /** The districts that the sender serves; null for all. */
  @Nullable Set<String> districts(RequestDetails request) {
    Caller caller = Callers.required(request);
    if (caller.is(Role.ADMIN)) {
      return null;
    } else if (caller.is(Role.OFFICER)) {
      return caller.districts();
    }
    throw new RequestRefused(ProblemCode.FORBIDDEN, "");
  }
}
