package org.openimis.store.pack;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.scheme.PackLoader.Report;
import org.openimis.mapping.catalogue.Deprecation;
import org.openimis.mapping.scheme.Endings;
import org.openimis.store.hapi.InternalRequest;
import org.openimis.store.hapi.Transactions;
import org.openimis.store.pack.LoadPlan.Step;
import org.openimis.store.pack.PackBook.Entry;
import org.openimis.store.resource.NewResources;
import org.openimis.store.resource.ResourceTools;
import org.openimis.validation.ProfileCheck;

/** Writes chunks of a load and counts what it did. */
final class ChunkWriter {
  private static final long FIRST_VERSION = 1;

  private final Transactions transactions;
  private final DaoRegistry daos;
  private final ResourceTools tools;
  private final PackBook book;
  private final LocalDate lastDay;
  private final Set<String> conflicts;
  private int created;
  private int updated;
  private int ended;

  /**
   * A writer for one load.
   *
   * @param conflicts what is known to have been changed by others
   */
  ChunkWriter(
      Transactions transactions,
      DaoRegistry daos,
      ResourceTools tools,
      PackBook book,
      LocalDate lastDay,
      List<String> conflicts) {
    this.transactions = transactions;
    this.daos = daos;
    this.tools = tools;
    this.book = book;
    this.lastDay = lastDay;
    this.conflicts = new TreeSet<>(conflicts);
  }

  Report report(int unchanged) {
    return new Report(created, updated, unchanged, ended, List.copyOf(conflicts));
  }

  void write(List<Step> steps) {
    transactions.inOne(
        details -> {
          List<Entry> entries = new ArrayList<>();
          var fresh = new NewResources(tools, details);
          for (Step step : steps) {
            Entry before = step.before();
            if (before == null) {
              entries.add(create(step, fresh));
            } else if (isAsWeLeftIt(before)) {
              fresh.write(); // what comes later may refer to it
              DomainResource resource = withEndedCodes(checked(step), before);
              entries.add(update(resource, before, step.contentHash(), null, details));
              updated++;
            }
          }
          fresh.write();
          book.write(entries);
          return entries.size();
        });
  }

  void end(List<Entry> vanished) {
    transactions.inOne(
        details -> {
          List<Entry> entries = new ArrayList<>();
          for (Entry entry : vanished) {
            if (isAsWeLeftIt(entry)) {
              DomainResource resource = Endings.end(current(entry), lastDay);
              entries.add(update(resource, entry, entry.contentHash(), lastDay, details));
              ended++;
            }
          }
          book.write(entries);
          return entries.size();
        });
  }

  /** A register keeps the codes that left it, because older claims name them. */
  private DomainResource withEndedCodes(DomainResource resource, Entry before) {
    return resource instanceof CodeSystem register
        ? Deprecation.carryOver((CodeSystem) current(before), register, lastDay)
        : resource;
  }

  private Entry create(Step step, NewResources fresh) {
    DomainResource resource = checked(step);
    fresh.add(resource, step.id());
    created++;
    return new Entry(
        step.key(), resource.fhirType(), step.id(), step.contentHash(), FIRST_VERSION, null);
  }

  /** The load has checked each of its resources before it wrote the first one. */
  private static DomainResource checked(Step step) {
    DomainResource resource = step.resource();
    ProfileCheck.vouchFor(resource);
    return resource;
  }

  private Entry update(
      DomainResource resource,
      Entry before,
      String contentHash,
      @Nullable LocalDate endedOn,
      TransactionDetails details) {
    resource.setId(new IdType(before.type(), before.id()));
    var outcome =
        dao(resource).update(resource, null, true, false, InternalRequest.create(), details);
    return new Entry(
        before.key(),
        before.type(),
        before.id(),
        contentHash,
        outcome.getId().getVersionIdPartAsLong(),
        endedOn);
  }

  /** What someone has changed since is reported and left alone. */
  private boolean isAsWeLeftIt(Entry entry) {
    boolean ours = current(entry).getIdElement().getVersionIdPartAsLong() == entry.version();
    if (!ours) {
      conflicts.add(PackBook.shown(entry.key(), entry.type(), entry.id()));
    }
    return ours;
  }

  private DomainResource current(Entry entry) {
    var id = new IdType(entry.type(), entry.id());
    return (DomainResource) daos.getResourceDao(entry.type()).read(id, InternalRequest.create());
  }

  @SuppressWarnings("unchecked") // the registry's DAO of a type takes resources of that type
  private IFhirResourceDao<DomainResource> dao(DomainResource resource) {
    return (IFhirResourceDao<DomainResource>) daos.getResourceDao(resource.getClass());
  }
}
