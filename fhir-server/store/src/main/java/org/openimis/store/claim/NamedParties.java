package org.openimis.store.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.ClaimDraft;
import org.openimis.domain.claim.PartyReference;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.store.sql.Database;
import org.openimis.store.sql.Dated;

/** Everyone whom a group of claims names, read in one query a table. */
final class NamedParties {
  private final List<Patient> patients;
  private final List<Party> facilities;
  private final List<Party> others;
  private final Map<DiagnosisKey, LocalDate> lastDays;
  private final Map<String, List<Dated<String>>> terms;

  NamedParties(Database database, List<ClaimDraft> drafts) {
    this(
        database,
        references(drafts, ClaimDraft::patient),
        Stream.of(
                references(drafts, ClaimDraft::provider),
                references(drafts, ClaimDraft::facility),
                references(drafts, ClaimDraft::enterer),
                references(drafts, ClaimDraft::insurer))
            .flatMap(List::stream)
            .toList(),
        drafts.stream().flatMap(draft -> draft.diagnoses().stream()).toList());
  }

  NamedParties(
      Database database, List<PartyReference> patients, List<PartyReference> organizations) {
    this(database, patients, organizations, List.of());
  }

  private NamedParties(
      Database database,
      List<PartyReference> patients,
      List<PartyReference> others,
      List<ClaimDraft.Diagnosis> diagnoses) {
    this.patients = readPatients(database, patients);
    this.others = readOthers(database, others);
    this.facilities = readFacilities(database, others, this.others);
    this.lastDays = readDiagnoses(database, diagnoses);
    this.terms = readTerms(database, this.facilities);
  }

  List<Patient> patients(PartyReference reference) {
    return patients.stream()
        .filter(
            patient ->
                patient.id().equals(reference.id())
                    || (IdentifierSystems.INSUREE_NUMBER.equals(reference.system())
                        && patient.number().equals(reference.value())))
        .toList();
  }

  List<Party> insurers(PartyReference reference) {
    return matching(reference, Optional.empty(), IdentifierSystems.INSURER);
  }

  /** A claim administrator who works at the facility that claims. */
  List<Party> administrators(
      PartyReference reference, Optional<String> scheme, Optional<String> facility) {
    // A person's roles carry the person's code too; whichever is named, it is one administrator.
    return matching(reference, scheme, IdentifierSystems.CLAIM_ADMINISTRATOR).stream()
        .filter(person -> facility.isEmpty() || worksAt(person, facility.get()))
        .collect(
            Collectors.toMap(
                party -> party.scheme() + "/" + party.code(), party -> party, (one, two) -> one))
        .values()
        .stream()
        .toList();
  }

  private boolean worksAt(Party person, String facility) {
    return others.stream()
        .filter(role -> role.type().equals("PractitionerRole"))
        .filter(role -> role.scheme().equals(person.scheme()))
        .filter(role -> role.system().equals(person.system()) && role.code().equals(person.code()))
        .anyMatch(role -> facility.equals(role.facility()));
  }

  /** A facility by its Organization, or by the role of someone who works there. */
  List<Party> facilities(PartyReference reference, Optional<String> scheme) {
    Optional<String> byRole =
        others.stream()
            .filter(party -> party.type().equals("PractitionerRole"))
            .filter(party -> party.id().equals(reference.id()))
            .map(Party::facility)
            .filter(Objects::nonNull)
            .findFirst();
    return facilities.stream()
        .filter(facility -> isIn(facility, scheme))
        .filter(
            facility ->
                facility.id().equals(reference.id())
                    || byRole.filter(facility.code()::equals).isPresent()
                    || (IdentifierSystems.HEALTH_FACILITY.equals(reference.system())
                        && facility.code().equals(reference.value())))
        .distinct()
        .toList();
  }

  /** Whether a facility might claim on that day: it had begun and not ended. */
  boolean isOpen(String facility, LocalDate day) {
    return Dated.asOf(terms.getOrDefault(facility, List.of()), day).isPresent();
  }

  /** A place of care, which may be named by the code of the facility. */
  List<Party> places(PartyReference reference, Optional<String> scheme) {
    List<Party> places =
        others.stream()
            .filter(party -> party.type().equals("Location"))
            .filter(party -> isIn(party, scheme))
            .filter(party -> party.isNamedBy(reference))
            .distinct()
            .toList();
    return places.isEmpty() ? facilities(reference, scheme) : places;
  }

  /** Whether the register held the diagnosis on the day of care. */
  boolean isDiagnosis(String scheme, ClaimDraft.Diagnosis diagnosis, LocalDate day) {
    LocalDate lastDay =
        lastDays.get(new DiagnosisKey(scheme, diagnosis.system(), diagnosis.code()));
    return lastDay != null && !day.isAfter(lastDay);
  }

  private List<Party> matching(PartyReference reference, Optional<String> scheme, String system) {
    return others.stream()
        .filter(party -> party.system().equals(system))
        .filter(party -> isIn(party, scheme))
        .filter(party -> party.isNamedBy(reference))
        .toList();
  }

  private static boolean isIn(Party party, Optional<String> scheme) {
    return scheme.isEmpty() || party.scheme().equals(scheme.get());
  }

  private static List<PartyReference> references(
      List<ClaimDraft> drafts, Function<ClaimDraft, @Nullable PartyReference> reference) {
    return drafts.stream().map(reference).filter(Objects::nonNull).toList();
  }

  private static List<Patient> readPatients(Database database, List<PartyReference> references) {
    return database.query(
        """
        SELECT resource_id, scheme, number FROM scheme.insuree
         WHERE resource_id = ANY (?) OR number = ANY (?)
        """,
        (row, i) ->
            new Patient(
                row.getString("resource_id"), row.getString("scheme"), row.getString("number")),
        ids(references),
        values(references));
  }

  private static List<Party> readFacilities(
      Database database, List<PartyReference> references, List<Party> roles) {
    String[] codes =
        Stream.concat(
                Stream.of(values(references)),
                roles.stream().map(Party::facility).filter(Objects::nonNull))
            .distinct()
            .toArray(String[]::new);
    return database.query(
        """
        SELECT DISTINCT resource_id, scheme, code FROM scheme.facility
         WHERE resource_id = ANY (?) OR code = ANY (?)
        """,
        (row, i) ->
            new Party(
                "Organization",
                row.getString("resource_id"),
                row.getString("scheme"),
                IdentifierSystems.HEALTH_FACILITY,
                row.getString("code"),
                row.getString("code")),
        ids(references),
        codes);
  }

  private static Map<String, List<Dated<String>>> readTerms(
      Database database, List<Party> facilities) {
    String[] codes = facilities.stream().map(Party::code).distinct().toArray(String[]::new);
    return database
        .query(
            "SELECT code, valid_from, valid_to FROM scheme.facility WHERE code = ANY (?)",
            (row, i) ->
                new Dated<>(
                    row.getString("code"),
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("valid_to", LocalDate.class)),
            (Object) codes)
        .stream()
        .collect(Collectors.groupingBy(Dated::value));
  }

  private static List<Party> readOthers(Database database, List<PartyReference> references) {
    return database.query(
        """
        SELECT * FROM scheme.party
         WHERE resource_id = ANY (?) OR value = ANY (?)
            OR (system, value) IN (SELECT system, value FROM scheme.party
                                    WHERE resource_id = ANY (?))
        """,
        (row, i) ->
            new Party(
                row.getString("resource_type"),
                row.getString("resource_id"),
                row.getString("scheme"),
                row.getString("system"),
                row.getString("value"),
                row.getString("facility")),
        ids(references),
        values(references),
        ids(references));
  }

  private static Map<DiagnosisKey, LocalDate> readDiagnoses(
      Database database, List<ClaimDraft.Diagnosis> diagnoses) {
    String[] codes =
        diagnoses.stream().map(ClaimDraft.Diagnosis::code).distinct().toArray(String[]::new);
    Map<DiagnosisKey, LocalDate> lastDays = new HashMap<>();
    database
        .query(
            "SELECT scheme, system, code, valid_to FROM scheme.diagnosis WHERE code = ANY (?)",
            (row, i) ->
                Map.entry(
                    new DiagnosisKey(
                        row.getString("scheme"), row.getString("system"), row.getString("code")),
                    row.getObject("valid_to", LocalDate.class)),
            (Object) codes)
        .forEach(entry -> lastDays.put(entry.getKey(), entry.getValue()));
    return lastDays;
  }

  private static String[] ids(List<PartyReference> references) {
    return references.stream()
        .map(PartyReference::id)
        .filter(Objects::nonNull)
        .distinct()
        .toArray(String[]::new);
  }

  private static String[] values(List<PartyReference> references) {
    return references.stream()
        .map(PartyReference::value)
        .filter(Objects::nonNull)
        .distinct()
        .toArray(String[]::new);
  }

  /** An insuree as a claim may name it. */
  record Patient(String id, String scheme, String number) {}

  /** Anyone else: an organisation, a place, a person at a facility. */
  record Party(
      String type,
      String id,
      String scheme,
      String system,
      String code,
      @Nullable String facility) {
    boolean isNamedBy(PartyReference reference) {
      return id.equals(reference.id())
          || (system.equals(reference.system()) && code.equals(reference.value()));
    }
  }

  private record DiagnosisKey(String scheme, String system, String code) {}
}
