package org.openimis.domain.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.Sender;

/**
 * The audit: one row a request, never changed. What a request wrote is recorded in the transaction
 * that wrote it; everything else before the answer leaves (conventions 19).
 */
public interface AuditTrail {

  /** A request has come in on this thread. */
  void begin(AuditEntry entry);

  /** The request of this thread, for whoever works for it on another; empty outside a request. */
  Optional<Request> current();

  /** To be called in the transaction in which the request of this thread writes resources. */
  void wrote(List<String> references);

  /** To be called in the transaction in which somebody writes resources for requests. */
  void wrote(Map<Request, List<String>> references);

  /** The answer is about to leave; records it unless {@link #wrote} has. */
  void end(int status, @Nullable String reason);

  Optional<AuditRecord> find(long id);

  /** The newest first. */
  List<AuditRecord> search(Query query);

  /** A request that is being handled. */
  interface Request extends Sender {

    /** Under which id it is known in our logs and to the caller. */
    String requestId();
  }

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
