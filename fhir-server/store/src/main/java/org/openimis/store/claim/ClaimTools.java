package org.openimis.store.claim;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.Clock;
import java.time.LocalDate;
import org.openimis.store.attachment.KeptDocuments;
import org.openimis.store.hapi.Transactions;
import org.openimis.store.law.SchemeLaws;
import org.openimis.store.ledger.Ledger;
import org.openimis.store.resource.NewResources;
import org.openimis.store.resource.ResourceTools;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.sql.Database;

/** What everything that keeps claims works with. */
public final class ClaimTools {
  private final Transactions transactions;
  private final Database database;
  private final SchemeSettings schemes;
  private final Clock clock;
  private final Ledger ledger;
  private final FactsReader facts;
  private final ClaimResources resources;
  private final KeptDocuments documents;
  private final Registers registers;
  private final ResourceTools fresh;

  public ClaimTools(
      Transactions transactions,
      DaoRegistry daos,
      Database database,
      SchemeSettings schemes,
      SchemeLaws laws,
      Registers registers,
      ResourceTools fresh,
      Clock clock) {
    this.transactions = transactions;
    this.database = database;
    this.schemes = schemes;
    this.clock = clock;
    this.ledger = new Ledger(database, this::today);
    this.facts = new FactsReader(database, schemes, laws, ledger);
    this.resources = new ClaimResources(daos);
    this.documents = new KeptDocuments(daos, database);
    this.registers = registers;
    this.fresh = fresh;
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

  public Ledger ledger() {
    return ledger;
  }

  FactsReader facts() {
    return facts;
  }

  ClaimResources resources() {
    return resources;
  }

  /** Under which ids the registers hold those whom claims name. */
  ClaimIdsReader ids() {
    return new ClaimIdsReader(database, registers, schemes);
  }

  KeptDocuments documents() {
    return documents;
  }

  /** Resources that are about to be written for the first time, in the transaction that runs. */
  NewResources newResources(TransactionDetails transaction) {
    return new NewResources(fresh, transaction);
  }

  /** The day that it is for a scheme. */
  LocalDate today(String scheme) {
    return LocalDate.ofInstant(clock.instant(), schemes.of(scheme).zone());
  }
}
