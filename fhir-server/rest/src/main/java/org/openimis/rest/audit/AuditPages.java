package org.openimis.rest.audit;

import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.AuditRecord;
import org.openimis.domain.access.AuditTrail;
import org.openimis.domain.access.Role;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.rest.access.Callers;
import org.openimis.rest.read.SearchRules;

/** Pages of the audit, for administrators only. */
final class AuditPages {
  private static final int MOST = 200;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private final AuditTrail trail;
  private final Set<String> parameters;

  /**
   * @param parameters by which the rows can be searched
   */
  AuditPages(AuditTrail trail, Set<String> parameters) {
    this.trail = trail;
    this.parameters = parameters;
  }

  AuditRecord read(IdType id, RequestDetails request) {
    requireAdmin(request);
    return Optional.of(id.getIdPart())
        .filter(number -> NUMBER.matcher(number).matches())
        .flatMap(number -> trail.find(Long.parseLong(number)))
        .orElseThrow(() -> new RequestRefused(ProblemCode.NOT_FOUND, ""));
  }

  IBundleProvider search(
      @Nullable DateRangeParam date,
      @Nullable String subject,
      @Nullable String reference,
      @Nullable Integer count,
      @Nullable Integer offset,
      boolean onlyWrites,
      RequestDetails request,
      Function<AuditRecord, ? extends Resource> shown) {
    requireAdmin(request);
    SearchRules.allowOnly(parameters, request);
    int size = count == null ? MOST : Math.max(1, Math.min(count, MOST));
    int from = offset == null ? 0 : Math.max(0, offset);
    List<AuditRecord> rows =
        trail.search(
            new AuditTrail.Query(
                date == null ? null : instant(date.getLowerBoundAsInstant()),
                date == null ? null : instant(date.getUpperBoundAsInstant()),
                subject,
                reference,
                onlyWrites,
                size + 1,
                from));
    boolean hasNext = rows.size() > size;
    var page = new SimpleBundleProvider(rows.stream().limit(size).map(shown).toList());
    page.setCurrentPageOffset(from);
    page.setCurrentPageSize(size);
    page.setPreferredPageSize(size);
    page.setTotalResourcesRequestedReturned(rows.size());
    page.setSize(hasNext || (rows.isEmpty() && from > 0) ? null : from + rows.size());
    return page;
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }

  private static void requireAdmin(RequestDetails request) {
    if (!Callers.required(request).is(Role.ADMIN)) {
      throw new RequestRefused(ProblemCode.FORBIDDEN, "");
    }
  }
}
