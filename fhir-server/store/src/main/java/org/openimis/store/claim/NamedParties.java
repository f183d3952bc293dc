package org.openimis.store.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.ClaimDraft;
import org.openimis.domain.party.PartyReference;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.store.claim.Registers.Edition;
import org.openimis.store.claim.Registers.FacilityRow;
import org.openimis.store.sql.Database;
import org.openimis.store.sql.Dated;

/** Everyone whom a group of claims names: the patients from the database, the registers as kept. */
final class NamedParties {
  private final List<Patient> patients;
  private final List<Party> facilities;
  private final List<Party> others;
  private final Map<DiagnosisKey, LocalDate> lastDays;
  private final Map<String, List<Dated<String>>> terms;

  NamedParties(Database database, Edition registers, List<ClaimDraft> drafts) {
    this(
        database,
        registers,
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
      Database database,
      Edition registers,
      List<PartyReference> patients,
      List<PartyReference> organizations) {
    this(database, registers, patients, organizations, List.of());
  }

  private NamedParties(
      Database database,
      Edition registers,
      List<PartyReference> patients,
      List<PartyReference> others,
      List<ClaimDraft.Diagnosis> diagnoses) {
    this.patients = readPatients(database, patients);
    this.others = findOthers(registers, others);
    List<FacilityRow> rows = findFacilities(registers, others, this.others);
    this.facilities = rows.stream().map(FacilityRow::facility).distinct().toList();
    this.terms =
        registers
            .facilitiesCalled(facilities.stream().map(Party::code).collect(Collectors.toSet()))
            .stream()
            .map(FacilityRow::term)
            .collect(Collectors.groupingBy(Dated::value));
    this.lastDays = new HashMap<>();
    registers
        .diagnoses(diagnoses.stream().map(ClaimDraft.Diagnosis::code).collect(Collectors.toSet()))
        .forEach(
            row ->
                lastDays.put(
                    new DiagnosisKey(row.scheme(), row.system(), row.code()), row.lastDay()));
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

  private static List<FacilityRow> findFacilities(
      Edition registers, List<PartyReference> references, List<Party> roles) {
    Set<String> codes =
        Stream.concat(
                Stream.of(values(references)),
                roles.stream().map(Party::facility).filter(Objects::nonNull))
            .collect(Collectors.toSet());
    return Stream.concat(
            registers.facilitiesOf(Set.copyOf(Arrays.asList(ids(references)))).stream(),
            registers.facilitiesCalled(codes).stream())
        .toList();
  }

  /** With all that carries the same code as what is named by its id: a person's roles. */
  private static List<Party> findOthers(Edition registers, List<PartyReference> references) {
    List<Party> byId = registers.partiesOf(Set.copyOf(Arrays.asList(ids(references))));
    Set<String> values =
        Stream.concat(Stream.of(values(references)), byId.stream().map(Party::code))
            .collect(Collectors.toSet());
    return Stream.concat(byId.stream(), registers.partiesNamed(values).stream())
        .distinct()
        .toList();
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
