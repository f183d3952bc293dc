package org.openimis.store.claim;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.AuditTrail;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.ClaimStore;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.Receipt;
import org.openimis.domain.claim.RuleSet;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.mapping.claim.ClaimIds;
import org.openimis.mapping.claim.ClaimResponseWriter;
import org.openimis.mapping.claim.StoredClaim;
import org.openimis.store.hapi.InternalRequest;
import org.openimis.store.hapi.ResourceIds;
import org.openimis.store.hapi.Transactions;
import org.openimis.store.scheme.SchemeGate;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.sql.Database;

/**
 * Keeps claims: Claim and ClaimResponse through HAPI's DAOs and our own rows beside them, all in
 * one transaction.
 */
public final class HapiClaimStore implements ClaimStore {
  private final Transactions transactions;
  private final DaoRegistry daos;
  private final SchemeSettings schemes;
  private final SchemeGate gate;
  private final FactsReader facts;
  private final SqlClaimKeys keys;
  private final ClaimIdsReader ids;
  private final Database database;
  private final AuditTrail audit;
  private final Clock clock;
  private final ThreadLocal<@Nullable TransactionDetails> running = new ThreadLocal<>();

  public HapiClaimStore(
      Transactions transactions,
      DaoRegistry daos,
      SchemeSettings schemes,
      Database database,
      AuditTrail audit,
      Clock clock) {
    this.transactions = transactions;
    this.daos = daos;
    this.schemes = schemes;
    this.gate = new SchemeGate(database, schemes);
    this.facts = new FactsReader(database, schemes);
    this.keys = new SqlClaimKeys(database);
    this.ids = new ClaimIdsReader(database, schemes);
    this.database = database;
    this.audit = audit;
    this.clock = clock;
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

  @Override
  public Map<ClaimKey, EarlierSubmission> takeKeys(Map<ClaimKey, String> contentHashByKey) {
    gate.enter(contentHashByKey.keySet().stream().map(ClaimKey::scheme).distinct().toList());
    return keys.take(contentHashByKey);
  }

  @Override
  public Map<ClaimKey, ClaimFacts> factsOf(List<SubmittedClaim> claims) {
    return facts.read(claims);
  }

  @Override
  public RuleSet ruleSetOf(String scheme) {
    return schemes.of(scheme).ruleSet();
  }

  @Override
  public List<Receipt> record(List<JudgedClaim> judged) {
    Map<ClaimKey, ClaimIds> idsByKey = ids.read(judged);
    Instant now = clock.instant();
    var rows = new ClaimRows(database);
    Map<ClaimKey, Receipt> receipts = new HashMap<>();
    List<Receipt> inOrder = new ArrayList<>();
    for (JudgedClaim one : judged) {
      ClaimKey key = one.claim().key();
      ClaimIds claimIds = idsByKey.get(key);
      if (claimIds == null) {
        throw new IllegalStateException("No ids for " + key);
      }
      Receipt receipt = new Receipt(ResourceIds.next(), ResourceIds.next());
      create(Claim.class, StoredClaim.of(one, claimIds), receipt.claimId());
      boolean automatic = schemes.of(key.scheme()).automaticProcessing();
      create(
          ClaimResponse.class,
          ClaimResponseWriter.write(one, claimIds, receipt.claimId(), now, automatic),
          receipt.responseId());
      rows.add(one, receipt, schemes.of(key.scheme()).ruleSet());
      receipts.put(key, receipt);
      inOrder.add(receipt);
    }
    rows.write();
    keys.answer(receipts);
    audit.wrote(inOrder.stream().flatMap(HapiClaimStore::references).toList());
    return inOrder;
  }

  private static Stream<String> references(Receipt receipt) {
    return Stream.of("Claim/" + receipt.claimId(), "ClaimResponse/" + receipt.responseId());
  }

  /** In the running transaction, so that the answer's reference to the new claim resolves. */
  private <R extends IBaseResource> void create(Class<R> type, R resource, String id) {
    TransactionDetails details = running.get();
    if (details == null) {
      throw new IllegalStateException("Claims are recorded in a transaction");
    }
    daos.getResourceDao(type)
        .create(ResourceIds.assign(resource, id), null, true, InternalRequest.create(), details);
  }
}
