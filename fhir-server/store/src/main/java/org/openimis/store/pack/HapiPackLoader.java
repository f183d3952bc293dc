package org.openimis.store.pack;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.domain.scheme.PackLoader;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.mapping.pack.PackKey;
import org.openimis.mapping.scheme.SchemeResources;
import org.openimis.store.hapi.Transactions;
import org.openimis.store.pack.LoadPlan.Step;
import org.openimis.store.pack.PackBook.Entry;
import org.openimis.store.resource.ResourceTools;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.sql.Database;
import org.openimis.validation.ProfileCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes packs in chunks, each a transaction of its own, so that a load that is killed keeps what
 * it has written; a scheme is open to claims only when all of it is there.
 */
public final class HapiPackLoader implements PackLoader {
  private static final Logger LOG = LoggerFactory.getLogger(HapiPackLoader.class);
  private static final int CHUNK = 200;

  private final Transactions transactions;
  private final DaoRegistry daos;
  private final ResourceTools tools;
  private final Database database;
  private final DataSource dataSource;
  private final SchemeRows schemes;
  private final ContentHashes hashes;
  private final ProfileCheck profiles;
  private final Clock clock;

  public HapiPackLoader(
      Transactions transactions,
      DaoRegistry daos,
      ResourceTools tools,
      DataSource dataSource,
      SchemeSettings settings,
      FhirContext fhirContext,
      ProfileCheck profiles,
      Clock clock) {
    this.transactions = transactions;
    this.daos = daos;
    this.tools = tools;
    this.database = new Database(dataSource);
    this.dataSource = dataSource;
    this.schemes = new SchemeRows(database, transactions, settings);
    this.hashes = new ContentHashes(fhirContext);
    this.profiles = profiles;
    this.clock = clock;
  }

  @Override
  public Optional<Progress> progress(String scheme) {
    return schemes.progress(scheme);
  }

  @Override
  public Report load(SchemePack pack, boolean withSample) {
    try (var alone = LoadLock.take(dataSource, List.of(pack.scheme().code()))) {
      new PackOwnership(database).check(pack, withSample);
      return write(pack, withSample);
    }
  }

  private Report write(SchemePack pack, boolean withSample) {
    var book = new PackBook(database, pack.scheme().code());
    var plan = new LoadPlan(book.entries(), hashes);
    List<Step> steps = plan.steps(SchemeResources.of(pack, withSample));
    List<Step> changed = steps.stream().filter(step -> !step.isUnchanged()).toList();
    List<Entry> vanished = plan.vanished();
    int total = changed.size() + vanished.size();
    List<String> conflicts = book.changedByOthers();
    if (total == 0 && schemes.isActive(pack.scheme())) {
      return new Report(0, 0, steps.size(), 0, conflicts);
    }
    refuseBrokenProfiles(changed);
    LOG.info("Loading scheme {}: {} resources to write", pack.scheme().code(), total);
    schemes.close(pack.scheme(), total);
    var writer = new ChunkWriter(transactions, daos, tools, book, lastDay(pack), conflicts);
    for (List<Step> chunk : chunks(changed)) {
      writer.write(chunk);
      schemes.advance(pack.scheme().code(), chunk.size());
    }
    for (List<Entry> chunk : chunks(vanished)) {
      writer.end(chunk);
      schemes.advance(pack.scheme().code(), chunk.size());
    }
    schemes.activate(pack.scheme());
    Report report = writer.report(steps.size() - changed.size());
    LOG.info("Scheme {} is loaded: {}", pack.scheme().code(), report);
    return report;
  }

  /** Before anything is written: every resource that its profile would refuse. */
  private void refuseBrokenProfiles(List<Step> steps) {
    List<Problem> problems =
        steps.stream()
            .flatMap(
                step ->
                    profiles.problems(step.resource()).stream()
                        .map(problem -> ofPack(step.key(), problem)))
            .toList();
    if (!problems.isEmpty()) {
      throw new RequestRefused(problems);
    }
  }

  private static Problem ofPack(PackKey key, Problem problem) {
    if (problem.code() == ProblemCode.BUSY) {
      return problem;
    }
    String sentence = problem.details().isEmpty() ? problem.path() : problem.details().get(0);
    return Problem.of(ProblemCode.PACK, "", key + ": " + sentence);
  }

  /** What has vanished from the pack today was valid for the last time yesterday. */
  private LocalDate lastDay(SchemePack pack) {
    return LocalDate.ofInstant(clock.instant(), pack.scheme().zone()).minusDays(1);
  }

  private static <T> List<List<T>> chunks(List<T> all) {
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
    }
    return chunks;
  }
}
