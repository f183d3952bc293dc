package org.openimis.store.claim;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Claim;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.AuditTrail;
import org.openimis.domain.attachment.ClaimDocuments;
import org.openimis.domain.attachment.SentAttachment;
import org.openimis.domain.claim.ClaimState;
import org.openimis.mapping.attachment.FhirAttachment;
import org.openimis.store.attachment.KeptDocuments.Owner;
import org.openimis.store.hapi.Transactions;
import org.openimis.store.sql.Database;

/** The documents of submitted claims in the store. */
public final class HapiClaimDocuments implements ClaimDocuments {
  private final ClaimTools tools;
  private final Transactions transactions;
  private final Database database;
  private final AuditTrail audit;
  private final ThreadLocal<@Nullable TransactionDetails> running = new ThreadLocal<>();

  public HapiClaimDocuments(ClaimTools tools, AuditTrail audit) {
    this.tools = tools;
    this.transactions = tools.transactions();
    this.database = tools.database();
    this.audit = audit;
  }

  @Override
  public <T> T inOneTransaction(Supplier<T> work) {
    return transactions.inOne(
        details -> {
          running.set(details);
          try {
            return work.get();
          } finally {
            running.remove();
          }
        });
  }

  /** The key is what every writer of a claim locks first (conventions 9); no other is needed. */
  @Override
  public Optional<ClaimState> lock(String claimId) {
    database.query(
        """
        SELECT submission.claim_code
          FROM scheme.claim_state state
          JOIN scheme.submission USING (scheme, facility, use, claim_code)
         WHERE state.claim_id = ? FOR UPDATE OF submission
        """,
        (row, i) -> row.getString("claim_code"),
        claimId);
    // What was read before the lock may have changed while we waited for it.
    return new StateRows(database).find(claimId).map(StateRows.Row::state);
  }

  @Override
  public void attach(String claimId, SentAttachment sent) {
    TransactionDetails details = running.get();
    if (details == null || !(sent instanceof FhirAttachment attachment)) {
      throw new IllegalStateException("Documents are attached in a transaction, over FHIR");
    }
    StateRows.Row row = new StateRows(database).find(claimId).orElseThrow();
    Claim claim = tools.resources().claim(claimId);
    var owner = new Owner(claimId, row.key().facility());
    String pending = attachment.attachment().getUrl();
    String url = tools.documents().urlOf(attachment.document(), owner).orElse(pending);
    if (!attachment.addTo(claim, url)) {
      return;
    }
    List<String> written =
        tools.documents().keep(claim, owner, Map.of(pending, attachment.document()), details);
    long version = tools.resources().update(Claim.class, claim, claimId, details);
    database.update(
        "UPDATE scheme.claim_state SET claim_version = ? WHERE claim_id = ?", version, claimId);
    audit.wrote(Stream.concat(Stream.of("Claim/" + claimId), written.stream()).toList());
  }
}
