package org.openimis.store.register;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Reference;
import org.openimis.domain.coverage.Policy;
import org.openimis.domain.enrolment.Family;
import org.openimis.domain.enrolment.InsureeEntry;
import org.openimis.domain.enrolment.RegisterRow;
import org.openimis.domain.enrolment.RegisterTable;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.pack.PackKey;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.PackResource;
import org.openimis.mapping.scheme.HouseholdResources;
import org.openimis.schemes.Households;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.PackFault;
import org.openimis.store.hapi.ResourceIds;
import org.openimis.store.resource.NewResources;
import org.openimis.store.resource.ResourceTools;
import org.openimis.store.sql.Database;
import org.openimis.validation.ProfileCheck;

/** Looks at the families of a chunk and writes those that are sound, all in one transaction. */
final class ChunkOfFamilies {
  private static final String NUMBER = "insuree_number";
  private static final String HEAD = "head_insuree_number";
  private static final String POLICY = "policy_number";

  private final Database database;
  private final ResourceTools tools;
  private final ProfileCheck profiles;
  private final SchemeKnowledge known;
  private final String importId;
  private final Set<PackFault> faults = new HashSet<>();
  private final Set<String> refused = new HashSet<>();

  ChunkOfFamilies(
      Database database,
      ResourceTools tools,
      ProfileCheck profiles,
      SchemeKnowledge known,
      String importId) {
    this.database = database;
    this.tools = tools;
    this.profiles = profiles;
    this.known = known;
    this.importId = importId;
  }

  /** What became of a chunk, in numbers of people, families, policies and covers. */
  record Result(int insurees, int families, int policies, int covers, int unchanged, int refused) {}

  /** A resource of a family that is sound so far. */
  private record Made(PackKey key, String head, String id, DomainResource resource) {}

  Result look(StagedFamilies sent, boolean dryRun, TransactionDetails in) {
    Set<String> unchanged = unchanged(sent);
    StagedFamilies staged = sent.without(unchanged);
    StagedFamilies.Owners owners = staged.owners();
    Households households = known.reader().read(staged.rows());
    households.faults().forEach(fault -> refuse(fault, owners));
    // Found when the rows came, such as a number that two families use.
    refused.addAll(new RegisterFaults(database).keptOut(importId, staged.byHead().keySet()));
    refuseKnown(staged);
    List<Made> made =
        check(make(sound(households)), staged).stream()
            .filter(each -> !refused.contains(each.head()))
            .toList();
    new RegisterFaults(database).add(importId, faults);
    if (!dryRun) {
      write(made, in);
      keepHashes(staged);
    }
    return new Result(
        count(made, "insuree"),
        count(made, "family"),
        count(made, "policy"),
        count(made, "member-cover"),
        unchanged.size(),
        refused.size());
  }

  private static int count(List<Made> made, String kind) {
    return (int) made.stream().filter(each -> each.key().kind().equals(kind)).count();
  }

  /** The families that an earlier import made of the same rows. */
  private Set<String> unchanged(StagedFamilies sent) {
    Map<String, String> hashes = sent.hashes();
    return database
        .query(
            "SELECT head, content_hash FROM scheme.register_family WHERE scheme = ? AND head = ANY (?)",
            (row, i) -> Map.entry(row.getString("head"), row.getString("content_hash")),
            known.scheme().code(),
            sent.byHead().keySet().toArray(String[]::new))
        .stream()
        .filter(earlier -> earlier.getValue().equals(hashes.get(earlier.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private void refuse(PackFault fault, StagedFamilies.Owners owners) {
    faults.add(fault);
    String head = owners.of(fault);
    if (head != null) {
      refused.add(head);
    }
  }

  /** Whatever the registers have already. */
  private void refuseKnown(StagedFamilies staged) {
    refuseKnown(
        staged,
        RegisterTable.INSUREES,
        NUMBER,
        FaultKind.INSUREE_KNOWN,
        keys ->
            database.query(
                "SELECT number FROM scheme.insuree WHERE number = ANY (?)",
                (row, i) -> row.getString(1),
                (Object) keys));
    refuseKnown(
        staged,
        RegisterTable.FAMILIES,
        HEAD,
        FaultKind.FAMILY_KNOWN,
        keys ->
            database.query(
                """
                SELECT wanted.head FROM unnest(?::text[]) AS wanted (head)
                 WHERE EXISTS (SELECT FROM scheme.family
                                WHERE scheme = ? AND key = 'F-' || wanted.head)
                """,
                (row, i) -> row.getString(1),
                keys,
                known.scheme().code()));
    refuseKnown(
        staged,
        RegisterTable.POLICIES,
        POLICY,
        FaultKind.POLICY_KNOWN,
        keys ->
            database.query(
                "SELECT number FROM scheme.policy WHERE scheme = ? AND number = ANY (?)",
                (row, i) -> row.getString(1),
                known.scheme().code(),
                keys));
  }

  private void refuseKnown(
      StagedFamilies staged,
      RegisterTable table,
      String column,
      FaultKind kind,
      Function<String[], List<String>> search) {
    List<RegisterRow> rows = staged.rows().stream().filter(row -> row.table() == table).toList();
    Set<String> found =
        new HashSet<>(search.apply(rows.stream().map(RegisterRow::key).toArray(String[]::new)));
    rows.stream()
        .filter(row -> found.contains(row.key()))
        .forEach(
            row -> {
              faults.add(new PackFault(table.file(), row.line(), column, kind, List.of(row.key())));
              refused.add(row.family());
            });
  }

  private Households sound(Households all) {
    return new Households(
        all.insurees().stream().filter(each -> !refused.contains(each.head())).toList(),
        all.families().stream().filter(each -> !refused.contains(each.head())).toList(),
        all.policies().stream().filter(each -> !refused.contains(each.head())).toList(),
        List.of());
  }

  /** The resources of these households, each with its id, in an order in which they refer back. */
  private List<Made> make(Households households) {
    Map<PackKey, String> heads = heads(households);
    Map<PackKey, String> literals = new HashMap<>();
    PackReferences references =
        key ->
            new Reference(
                Objects.requireNonNull(
                    Optional.ofNullable(literals.get(key)).orElse(known.literals().get(key)),
                    key::toString));
    List<Made> made = new ArrayList<>();
    for (PackResource each :
        HouseholdResources.of(
            known.scheme(), households.insurees(), households.families(), households.policies())) {
      String id = ResourceIds.next();
      DomainResource resource = each.toFhir(references);
      literals.put(each.key(), resource.fhirType() + "/" + id);
      made.add(new Made(each.key(), Objects.requireNonNull(heads.get(each.key())), id, resource));
    }
    return made;
  }

  private static Map<PackKey, String> heads(Households households) {
    Map<PackKey, String> heads = new HashMap<>();
    for (InsureeEntry insuree : households.insurees()) {
      heads.put(PackKey.insuree(insuree.number()), insuree.head());
    }
    for (Family family : households.families()) {
      heads.put(PackKey.family(family.key()), family.head());
    }
    for (Policy policy : households.policies()) {
      heads.put(PackKey.policy(policy.number()), policy.head());
      policy
          .members()
          .forEach(
              member ->
                  heads.put(PackKey.memberCover(policy.number(), member.insuree()), policy.head()));
    }
    return heads;
  }

  /** A row may say what no profile allows, such as a code that nobody knows. */
  private List<Made> check(List<Made> made, StagedFamilies staged) {
    for (Made each : made) {
      List<Problem> problems = profiles.problems(each.resource());
      if (problems.stream().anyMatch(problem -> problem.code() == ProblemCode.BUSY)) {
        throw new RequestRefused(problems);
      }
      for (Problem problem : problems) {
        RegisterRow row = rowOf(each, staged);
        String sentence = problem.details().isEmpty() ? problem.path() : problem.details().get(0);
        faults.add(
            new PackFault(
                row.table().file(),
                row.line(),
                "",
                FaultKind.PROFILE,
                List.of(problem.path() + ": " + sentence)));
        refused.add(each.head());
      }
    }
    return made;
  }

  private static RegisterRow rowOf(Made made, StagedFamilies staged) {
    String code = made.key().code();
    Collection<RegisterRow> rows = Objects.requireNonNull(staged.byHead().get(made.head()));
    return rows.stream()
        .filter(row -> isOf(row, made.key().kind(), code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(made.key() + " is of no row"));
  }

  private static boolean isOf(RegisterRow row, String kind, String code) {
    return switch (row.table()) {
      case INSUREES -> kind.equals("insuree") && row.key().equals(code);
      case FAMILIES -> kind.equals("family");
      case POLICIES -> kind.equals("policy") && row.key().equals(code);
      case MEMBER_COVER ->
          kind.equals("member-cover") && code.equals(row.key() + "/" + row.cells().get(1));
    };
  }

  private void write(List<Made> made, TransactionDetails in) {
    var fresh = new NewResources(tools, in);
    made.forEach(each -> fresh.add(each.resource(), each.id()));
    fresh.write();
  }

  private void keepHashes(StagedFamilies staged) {
    List<Object[]> rows = new ArrayList<>();
    staged
        .hashes()
        .forEach(
            (head, hash) -> {
              if (!refused.contains(head)) {
                rows.add(new Object[] {known.scheme().code(), head, hash, importId});
              }
            });
    database.batch(
        """
        INSERT INTO scheme.register_family (scheme, head, content_hash, import_id)
        VALUES (?, ?, ?, ?)
        """,
        rows);
  }
}
