package org.openimis.store.register;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.openimis.domain.claim.ClaimStore.TransientFailure;
import org.openimis.domain.claim.ClaimStore.Unreachable;
import org.openimis.domain.enrolment.RegisterImports;
import org.openimis.domain.enrolment.RegisterTable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.PackFault;
import org.openimis.store.hapi.ResourceIds;
import org.openimis.store.hapi.Transactions;
import org.openimis.store.register.ChunkOfFamilies.Result;
import org.openimis.store.resource.ResourceTools;
import org.openimis.store.scheme.SchemeGate;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.scheme.SchemeSettings.Settings;
import org.openimis.store.sql.Database;
import org.openimis.validation.ProfileCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the rows of an import in the database and looks at them chunk by chunk. A chunk is locked
 * while somebody is at it and marked as done in the transaction that writes its families; so every
 * family is written once, whoever is killed when.
 */
public final class HapiRegisterImports implements RegisterImports {
  private static final Logger LOG = LoggerFactory.getLogger(HapiRegisterImports.class);

  private final Transactions transactions;
  private final DataSource dataSource;
  private final Database database;
  private final ResourceTools tools;
  private final SchemeSettings settings;
  private final SchemeGate gate;
  private final ProfileCheck profiles;
  private static final int MOST_TRIES = 3;

  private final Map<String, SchemeKnowledge> known = new ConcurrentHashMap<>();
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();

  public HapiRegisterImports(
      Transactions transactions,
      DataSource dataSource,
      ResourceTools tools,
      SchemeSettings settings,
      ProfileCheck profiles) {
    this.transactions = transactions;
    this.dataSource = dataSource;
    this.database = new Database(dataSource);
    this.tools = tools;
    this.settings = settings;
    this.gate = new SchemeGate(database, settings);
    this.profiles = profiles;
  }

  @Override
  public Standing begin(String scheme, boolean dryRun, RowSource source) {
    if (settings.find(scheme).filter(Settings::active).isEmpty()) {
      throw new RequestRefused(ProblemCode.SCHEME_NOT_READY, "", scheme);
    }
    String id = ResourceIds.next();
    try (RowStaging staging = RowStaging.begin(id, dataSource)) {
      source.readInto(staging::add);
      id = staging.keep(scheme, dryRun);
    }
    Standing standing = find(id).orElseThrow();
    LOG.info(
        "Import {} into {}: {} rows, {} families",
        id,
        scheme,
        standing.rows(),
        standing.families());
    return standing;
  }

  @Override
  public Optional<Standing> find(String id) {
    return database.queryOne(
        """
        SELECT import.*,
               (SELECT count(*) FROM scheme.register_fault WHERE import_id = import.id) AS faults,
               coalesce(sum(families), 0) AS families,
               coalesce(sum(families) FILTER (WHERE chunk.done), 0) AS looked,
               coalesce(sum(insurees), 0) AS insurees, coalesce(sum(written), 0) AS written,
               coalesce(sum(policies), 0) AS policies, coalesce(sum(covers), 0) AS covers,
               coalesce(sum(unchanged), 0) AS unchanged, coalesce(sum(refused), 0) AS refused
          FROM scheme.register_import AS import
          LEFT JOIN scheme.register_chunk AS chunk ON chunk.import_id = import.id
         WHERE import.id = ?
         GROUP BY import.id
        """,
        (row, i) ->
            new Standing(
                row.getString("id"),
                row.getString("scheme"),
                row.getBoolean("dry_run"),
                row.getString("state").equals("done"),
                row.getInt("row_count"),
                row.getInt("families"),
                row.getInt("looked"),
                new Written(
                    row.getInt("insurees"),
                    row.getInt("written"),
                    row.getInt("policies"),
                    row.getInt("covers")),
                row.getInt("unchanged"),
                row.getInt("refused"),
                row.getInt("faults")),
        id);
  }

  @Override
  public List<Fault> faults(String id, int offset, int most) {
    return new RegisterFaults(database).read(id, offset, most);
  }

  private record Running(String id, String scheme, boolean dryRun) {}

  @Override
  public boolean proceed() {
    for (Running running : running()) {
      List<Chunk> chunk = new ArrayList<>();
      try {
        if (transactions.inOne(in -> proceed(running, chunk, in))) {
          return true;
        }
        finish(running.id());
      } catch (TransientFailure e) {
        return true; // the database asks to try again
      } catch (Unreachable | RequestRefused e) {
        throw e;
      } catch (RuntimeException e) {
        failed(running, chunk, e);
        return true;
      }
    }
    return false;
  }

  /**
   * What fails may succeed the next time: somebody registered a person of these families in this
   * very moment. A fault of ours holds up nobody else's families.
   */
  private void failed(Running running, List<Chunk> at, RuntimeException fault) {
    if (at.isEmpty()) {
      throw fault;
    }
    Chunk chunk = at.get(0);
    String key = running.id() + "/" + chunk.number();
    if (failures.merge(key, 1, Integer::sum) < MOST_TRIES) {
      LOG.warn("Chunk {} of an import is tried again", key, fault);
      return;
    }
    failures.remove(key);
    LOG.error("Chunk {} of an import is given up", key, fault);
    transactions.inOne(
        in -> {
          new RegisterFaults(database)
              .add(
                  running.id(),
                  List.of(
                      new PackFault(
                          RegisterTable.FAMILIES.file(),
                          0,
                          "",
                          FaultKind.SERVER,
                          List.of(chunk.first(), chunk.last(), key))));
          return database.update(
              """
              UPDATE scheme.register_chunk SET done = true, refused = families
               WHERE import_id = ? AND number = ? AND NOT done
              """,
              running.id(),
              chunk.number());
        });
  }

  private List<Running> running() {
    return database.query(
        """
        SELECT import.id, scheme, dry_run FROM scheme.register_import AS import
          JOIN scheme.scheme ON scheme.code = import.scheme
         WHERE import.state = 'running' AND scheme.state = 'active' ORDER BY begun_at
        """,
        (row, i) ->
            new Running(row.getString("id"), row.getString("scheme"), row.getBoolean("dry_run")));
  }

  private record Chunk(int number, String first, String last) {}

  private boolean proceed(Running running, List<Chunk> at, TransactionDetails in) {
    Optional<Chunk> chunk =
        database.queryOne(
            """
            SELECT number, first_family, last_family FROM scheme.register_chunk
             WHERE import_id = ? AND NOT done ORDER BY number LIMIT 1 FOR UPDATE SKIP LOCKED
            """,
            (row, i) -> new Chunk(row.getInt(1), row.getString(2), row.getString(3)),
            running.id());
    if (chunk.isEmpty()) {
      return false;
    }
    at.add(chunk.get());
    gate.enter(List.of(running.scheme()));
    StagedFamilies families =
        StagedFamilies.read(database, running.id(), chunk.get().first(), chunk.get().last());
    Result result =
        new ChunkOfFamilies(database, tools, profiles, known(running.scheme()), running.id())
            .look(families, running.dryRun(), in);
    database.update(
        """
        UPDATE scheme.register_chunk
           SET done = true, insurees = ?, written = ?, policies = ?, covers = ?, unchanged = ?,
               refused = ?
         WHERE import_id = ? AND number = ?
        """,
        result.insurees(),
        result.families(),
        result.policies(),
        result.covers(),
        result.unchanged(),
        result.refused(),
        running.id(),
        chunk.get().number());
    return true;
  }

  /** What the pack has written is read once for each of its loads. */
  private SchemeKnowledge known(String scheme) {
    Settings now = settings.of(scheme);
    Instant since = Objects.requireNonNull(now.activatedAt());
    return Objects.requireNonNull(
        known.compute(
            scheme,
            (any, before) ->
                before != null && before.since().equals(since)
                    ? before
                    : SchemeKnowledge.read(database, now)));
  }

  /** The rows hold what people are called and where they live: they go when they have served. */
  private void finish(String id) {
    transactions.inOne(
        in -> {
          int ended =
              database.update(
                  """
                  UPDATE scheme.register_import SET state = 'done', done_at = now()
                   WHERE id = ? AND state = 'running'
                     AND NOT EXISTS (SELECT FROM scheme.register_chunk
                                      WHERE import_id = ? AND NOT done)
                  """,
                  id,
                  id);
          if (ended > 0) {
            database.update("DELETE FROM scheme.register_row WHERE import_id = ?", id);
            LOG.info("Import {} is done: {}", id, find(id).orElseThrow());
          }
          return ended;
        });
  }
}
