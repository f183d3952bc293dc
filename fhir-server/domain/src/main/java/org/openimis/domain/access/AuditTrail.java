package org.openimis.domain.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The audit: one row a request, never changed. What a request wrote is recorded in the transaction
 * that wrote it; everything else before the answer leaves (conventions 19).
 */
public interface AuditTrail {

  /** A request has come in on this thread. */
  void begin(AuditEntry entry);

  /** To be called in the transaction in which the request of this thread writes resources. */
  void wrote(List<String> references);

  /** The answer is about to leave; records it unless {@link #wrote} has. */
  void end(int status, @Nullable String reason);

  Optional<AuditRecord> find(long id);

  /** The newest first. */
  List<AuditRecord> search(Query query);

  /**
   * Which rows to find; null means any.
   *
   * @param reference a resource that the request read or wrote, as type and id
   * @param onlyWrites whether to leave out requests that wrote nothing
   */
  record Query(
      @Nullable Instant from,
      @Nullable Instant before,
      @Nullable String subject,
      @Nullable String reference,
      boolean onlyWrites,
      int count,
      int offset) {}
}
