package org.openimis.store.claim;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.access.AuditTrail;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.ClaimStore;
import org.openimis.domain.claim.ClaimUse;
import org.openimis.domain.claim.EntryRules.PriorClaim;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.Receipt;
import org.openimis.domain.claim.SchemeTerms;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.party.SentDocument;
import org.openimis.domain.valuation.Posting;
import org.openimis.mapping.claim.AnswerContext;
import org.openimis.mapping.claim.AnswerContext.Reservation;
import org.openimis.mapping.claim.ClaimIds;
import org.openimis.mapping.claim.ClaimResponseWriter;
import org.openimis.mapping.claim.FhirAnswer;
import org.openimis.mapping.claim.FhirClaim;
import org.openimis.mapping.claim.LedgerEntry;
import org.openimis.mapping.claim.StoredClaim;
import org.openimis.store.attachment.KeptDocuments;
import org.openimis.store.hapi.ResourceIds;
import org.openimis.store.hapi.Transactions;
import org.openimis.store.ledger.PostingRun;
import org.openimis.store.resource.NewResources;
import org.openimis.store.scheme.SchemeGate;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.sql.Database;

/**
 * Keeps claims: Claim and ClaimResponse in HAPI's tables, our own rows and the ledger beside them,
 * all in one transaction. What is new is written for all claims of a group together; a draft that
 * becomes a claim is updated through HAPI's DAO.
 */
public final class HapiClaimStore implements ClaimStore {
  private final Transactions transactions;
  private final SchemeSettings schemes;
  private final SchemeGate gate;
  private final FactsReader facts;
  private final PriorClaims priors;
  private final Preauthorizations preauthorizations;
  private final ClaimPostings postings;
  private final SqlClaimKeys keys;
  private final ClaimIdsReader ids;
  private final ClaimResources resources;
  private final KeptDocuments documents;
  private final Function<TransactionDetails, NewResources> newResources;
  private final Database database;
  private final AuditTrail audit;
  private final Clock clock;
  private final ThreadLocal<@Nullable TransactionDetails> running = new ThreadLocal<>();

  public HapiClaimStore(ClaimTools tools, AuditTrail audit, Clock clock) {
    this.transactions = tools.transactions();
    this.schemes = tools.schemes();
    this.database = tools.database();
    this.gate = new SchemeGate(database, schemes);
    this.facts = tools.facts();
    this.preauthorizations = new Preauthorizations(database, tools::today);
    this.postings = new ClaimPostings(tools.ledger());
    this.priors = new PriorClaims(database);
    this.keys = new SqlClaimKeys(database);
    this.ids = tools.ids();
    this.resources = tools.resources();
    this.documents = tools.documents();
    this.newResources = tools::newResources;
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
    return facts.read(claims, null, preauthorizations.namedBy(claims));
  }

  @Override
  public Map<ClaimKey, PriorClaim> priorsOf(List<SubmittedClaim> claims) {
    return priors.of(claims);
  }

  @Override
  public SchemeTerms termsOf(String scheme) {
    return schemes.of(scheme).terms();
  }

  @Override
  public List<Receipt> record(List<JudgedClaim> judged) {
    Map<ClaimKey, ClaimIds> idsByKey = ids.read(judged);
    Map<ClaimKey, String> drawn =
        preauthorizations.namedBy(judged.stream().map(JudgedClaim::claim).toList());
    Map<ClaimKey, List<Posting>> posted = new HashMap<>();
    for (JudgedClaim one : judged) {
      ClaimKey key = one.claim().key();
      posted.put(key, postings.of(one, drawn.get(key), null));
    }
    var ledger = new PostingRun(database, posted.values().stream().flatMap(List::stream).toList());
    var rows = new ClaimRows(database);
    var states = new StateRows(database);
    NewResources fresh = newResources.apply(runningTransaction());
    fresh.resolve(indexed(idsByKey.values()));
    Instant now = clock.instant();
    Map<ClaimKey, Receipt> receipts = new HashMap<>();
    List<Receipt> inOrder = new ArrayList<>();
    List<List<String>> references = new ArrayList<>();
    for (JudgedClaim one : judged) {
      ClaimKey key = one.claim().key();
      Receipt receipt =
          new Receipt(
              Objects.requireNonNullElseGet(one.draftId(), ResourceIds::next), ResourceIds.next());
      List<LedgerEntry> entries = ledger.post(receipt.claimId(), 1, present(posted, key));
      Reservation reserved = reservation(one);
      var about = new About(one, present(idsByKey, key), receipt, entries, reserved, now);
      var written = writeResources(about, fresh);
      rows.add(one, receipt, 1, schemes.of(key.scheme()).terms().ruleSet());
      states.submitted(
          one,
          receipt,
          written.claimVersion(),
          drawn.get(key),
          reserved == null ? null : reserved.until(),
          requestOf(one).map(AuditTrail.Request::requestId).orElse(null),
          now);
      receipts.put(key, receipt);
      references.add(references(receipt, written.documents()));
      inOrder.add(new Receipt(receipt.claimId(), receipt.responseId(), written.answer()));
    }
    fresh.write();
    rows.write();
    states.write();
    ledger.write();
    keys.answer(receipts);
    recordRequests(judged, references);
    return inOrder;
  }

  /** Whom claims and answers are found by. */
  private static Set<String> indexed(Collection<ClaimIds> ids) {
    return ids.stream()
        .flatMap(
            each -> Stream.of("Patient/" + each.patient(), "Organization/" + each.organization()))
        .collect(Collectors.toSet());
  }

  /** One row of the audit a request, however many requests share the transaction. */
  private void recordRequests(List<JudgedClaim> judged, List<List<String>> references) {
    Map<AuditTrail.Request, List<String>> written = new LinkedHashMap<>();
    for (int i = 0; i < judged.size(); i++) {
      List<String> ofClaim = references.get(i);
      requestOf(judged.get(i))
          .ifPresent(
              request ->
                  written.computeIfAbsent(request, each -> new ArrayList<>()).addAll(ofClaim));
    }
    audit.wrote(written);
  }

  private Optional<AuditTrail.Request> requestOf(JudgedClaim judged) {
    SentDocument document = judged.document();
    return document != null && document.sender() instanceof AuditTrail.Request request
        ? Optional.of(request)
        : audit.current();
  }

  /**
   * @param documents references to the Binaries that are new
   */
  private record Written(long claimVersion, FhirAnswer answer, List<String> documents) {}

  /** What a claim's resources are made of. */
  private record About(
      JudgedClaim judged,
      ClaimIds ids,
      Receipt receipt,
      List<LedgerEntry> entries,
      @Nullable Reservation reserved,
      Instant now) {}

  private Written writeResources(About about, NewResources fresh) {
    JudgedClaim judged = about.judged();
    Receipt receipt = about.receipt();
    Claim claim = StoredClaim.of(judged, about.ids());
    List<String> kept = documents.keep(claim, judged, receipt.claimId(), runningTransaction());
    long version = 1;
    if (judged.draftId() == null) {
      fresh.add(claim, receipt.claimId());
    } else {
      version =
          resources.submit(claim, receipt.claimId(), draftVersion(judged), runningTransaction());
    }
    ClaimResponse response =
        ClaimResponseWriter.write(
            judged,
            new AnswerContext(
                about.ids(),
                receipt.claimId(),
                version,
                about.now(),
                about.reserved(),
                about.entries(),
                claim));
    String json = fresh.add(response, receipt.responseId());
    return new Written(version, new FhirAnswer(response, json), kept);
  }

  private TransactionDetails runningTransaction() {
    TransactionDetails details = running.get();
    if (details == null) {
      throw new IllegalStateException("Claims are recorded in a transaction");
    }
    return details;
  }

  /** The version of the draft that was judged; null when nobody knows. */
  private static @Nullable String draftVersion(JudgedClaim judged) {
    return judged.document() instanceof FhirClaim sent
        ? sent.claim().getIdElement().getVersionIdPart()
        : null;
  }

  /** How long a preauthorization holds its amounts; null for all else. */
  private @Nullable Reservation reservation(JudgedClaim judged) {
    SubmittedClaim claim = judged.claim();
    if (claim.use() != ClaimUse.PREAUTHORIZATION || judged.state() == ClaimState.REJECTED) {
      return null;
    }
    SchemeSettings.Settings settings = schemes.of(claim.key().scheme());
    LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
    return new Reservation(today, today.plusDays(settings.terms().preauthorizationDays()));
  }

  private static List<String> references(Receipt receipt, List<String> documents) {
    return Stream.concat(
            Stream.of("Claim/" + receipt.claimId(), "ClaimResponse/" + receipt.responseId()),
            documents.stream())
        .toList();
  }

  private static <V> V present(Map<ClaimKey, V> values, ClaimKey key) {
    V value = values.get(key);
    if (value == null) {
      throw new IllegalStateException("Nothing was found for " + key);
    }
    return value;
  }
}
