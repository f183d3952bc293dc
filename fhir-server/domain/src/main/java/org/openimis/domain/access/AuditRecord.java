package org.openimis.domain.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit.
 *
 * @param written the resources that the request wrote, as type and id
 * @param status the HTTP status of the answer
 * @param reason the codes of the problems, when the request was refused
 */
public record AuditRecord(
    long id,
    Instant recordedAt,
    String requestId,
    String subject,
    String role,
    @Nullable String facility,
    String action,
    String method,
    @Nullable String target,
    List<String> written,
    int status,
    @Nullable String reason) {
  public AuditRecord {
    written = List.copyOf(written);
  }
}
