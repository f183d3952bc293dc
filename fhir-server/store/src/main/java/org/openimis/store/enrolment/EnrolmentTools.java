package org.openimis.store.enrolment;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.openimis.domain.access.AuditTrail;
import org.openimis.store.hapi.InternalRequest;
import org.openimis.store.hapi.ResourceIds;
import org.openimis.store.hapi.Transactions;
import org.openimis.store.scheme.SchemeGate;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.sql.Database;

/** What everything that keeps families and policies works with. */
public final class EnrolmentTools {
  private final Transactions transactions;
  private final DaoRegistry daos;
  private final Database database;
  private final SchemeSettings schemes;
  private final SchemeGate gate;
  private final AuditTrail audit;
  private final ContentHash hashes;
  private final Clock clock;

  public EnrolmentTools(
      Transactions transactions,
      DaoRegistry daos,
      Database database,
      SchemeSettings schemes,
      AuditTrail audit,
      FhirContext fhirContext,
      Clock clock) {
    this.transactions = transactions;
    this.daos = daos;
    this.database = database;
    this.schemes = schemes;
    this.gate = new SchemeGate(database, schemes);
    this.audit = audit;
    this.hashes = new ContentHash(fhirContext);
    this.clock = clock;
  }

  Transactions transactions() {
    return transactions;
  }

  Database database() {
    return database;
  }

  SchemeSettings schemes() {
    return schemes;
  }

  SchemeGate gate() {
    return gate;
  }

  AuditTrail audit() {
    return audit;
  }

  ContentHash hashes() {
    return hashes;
  }

  Clock clock() {
    return clock;
  }

  Families families() {
    return new Families(database);
  }

  Policies policies() {
    return new Policies(database);
  }

  Contributions contributions() {
    return new Contributions(database);
  }

  Products products() {
    return new Products(database);
  }

  /** The day that it is for a scheme. */
  LocalDate today(String scheme) {
    return LocalDate.ofInstant(clock.instant(), schemes.of(scheme).zone());
  }

  /** Writers of the same family wait for each other; the keys must be sorted. */
  void lockFamilies(String scheme, List<String> sortedKeys) {
    for (String key : sortedKeys) {
      database.query(
          "SELECT pg_advisory_xact_lock(hashtextextended('openimis-family-' || ?, 0))",
          (row, i) -> key,
          scheme + "/" + key);
    }
  }

  /**
   * Claims of people whose cover changes wait for us, and we for them (conventions 9): in the order
   * of their numbers.
   */
  void lockCovered(String scheme, String policy) {
    database.query(
        """
        SELECT number FROM scheme.insuree
         WHERE number IN (SELECT insuree_number FROM scheme.cover WHERE scheme = ? AND policy = ?)
         ORDER BY number FOR UPDATE
        """,
        (row, i) -> row.getString("number"),
        scheme,
        policy);
  }

  /** The same for some people. */
  void lockInsurees(Collection<String> numbers) {
    database.query(
        "SELECT number FROM scheme.insuree WHERE number = ANY (?) ORDER BY number FOR UPDATE",
        (row, i) -> row.getString("number"),
        (Object) numbers.toArray(String[]::new));
  }

  /** Whoever wants to use the same number waits for the other; then the number is taken. */
  void lockNumber(String kind, String number) {
    database.query(
        "SELECT pg_advisory_xact_lock(hashtextextended('openimis-number-' || ?, 0))",
        (row, i) -> number,
        kind + "/" + number);
  }

  <R extends IBaseResource> R read(Class<R> type, String id) {
    return daos.getResourceDao(type)
        .read(new IdType(type.getSimpleName(), id), InternalRequest.create());
  }

  <R extends Resource> void create(Class<R> type, R resource, String id, TransactionDetails in) {
    daos.getResourceDao(type)
        .create(ResourceIds.assign(resource, id), null, true, InternalRequest.create(), in);
    audited(type, id);
  }

  <R extends Resource> void update(Class<R> type, R resource, TransactionDetails in) {
    daos.getResourceDao(type).update(resource, null, true, false, InternalRequest.create(), in);
    audited(type, resource.getIdElement().getIdPart());
  }

  private void audited(Class<?> type, String id) {
    Written.ofThisTransaction(audit).add(type.getSimpleName() + "/" + id);
  }
}
