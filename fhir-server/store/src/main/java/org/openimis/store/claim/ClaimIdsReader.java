package org.openimis.store.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.mapping.claim.ClaimIds;
import org.openimis.mapping.claim.FhirClaim;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.sql.Database;

/** Under which ids the registers hold those whom judged claims name. */
final class ClaimIdsReader {
  private static final Set<String> PLACES_AND_PEOPLE = Set.of("Practitioner", "Location");

  private final Database database;
  private final Registers registers;
  private final SchemeSettings schemes;

  ClaimIdsReader(Database database, Registers registers, SchemeSettings schemes) {
    this.database = database;
    this.registers = registers;
    this.schemes = schemes;
  }

  Map<ClaimKey, ClaimIds> read(List<JudgedClaim> judged) {
    List<SubmittedClaim> claims = judged.stream().map(JudgedClaim::claim).toList();
    var wanted = new Wanted(claims);
    Map<String, String> patients =
        ids(
            "SELECT number AS code, resource_id FROM scheme.insuree WHERE number = ANY (?)",
            wanted.insurees());
    Registers.Edition now = registers.now();
    Map<String, String> facilities = new HashMap<>();
    now.facilitiesCalled(Set.copyOf(Arrays.asList(wanted.facilities())))
        .forEach(
            row ->
                facilities.put(
                    row.facility().scheme() + "/" + row.facility().code(), row.facility().id()));
    Map<String, String> others = new HashMap<>();
    now.partiesNamed(Set.copyOf(Arrays.asList(names(judged)))).stream()
        .filter(party -> PLACES_AND_PEOPLE.contains(party.type()))
        .forEach(
            party ->
                others.put(party.scheme() + "/" + party.system() + "/" + party.code(), party.id()));
    Map<ClaimKey, ClaimIds> ids = new HashMap<>();
    for (JudgedClaim one : judged) {
      SubmittedClaim claim = one.claim();
      String scheme = claim.key().scheme();
      ids.put(
          claim.key(),
          new ClaimIds(
              present(patients, claim.insuree()),
              present(facilities, scheme + "/" + claim.key().facility()),
              location(one, others),
              enterer(claim, others),
              Objects.requireNonNull(schemes.of(scheme).insurerId())));
    }
    return ids;
  }

  private static @Nullable String enterer(SubmittedClaim claim, Map<String, String> others) {
    String code = claim.administrator();
    return code == null
        ? null
        : others.get(
            claim.key().scheme() + "/" + IdentifierSystems.CLAIM_ADMINISTRATOR + "/" + code);
  }

  /** The place of care: by its id, by its code, or the place of the facility that is named. */
  private static @Nullable String location(JudgedClaim judged, Map<String, String> others) {
    if (!(judged.document() instanceof FhirClaim sent)) {
      return null;
    }
    Reference place = sent.claim().getFacility();
    if (place.getReferenceElement().hasIdPart()) {
      return place.getReferenceElement().getIdPart();
    }
    String prefix = judged.claim().key().scheme() + "/";
    return others.get(
        prefix + place.getIdentifier().getSystem() + "/" + place.getIdentifier().getValue());
  }

  private static String[] names(List<JudgedClaim> judged) {
    return judged.stream()
        .flatMap(
            one ->
                Stream.of(
                    one.claim().administrator(),
                    one.document() instanceof FhirClaim sent
                        ? sent.claim().getFacility().getIdentifier().getValue()
                        : null))
        .filter(Objects::nonNull)
        .distinct()
        .toArray(String[]::new);
  }

  private Map<String, String> ids(String sql, String[] names) {
    Map<String, String> ids = new HashMap<>();
    database
        .query(
            sql,
            (row, i) -> Map.entry(row.getString("code"), row.getString("resource_id")),
            (Object) names)
        .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
    return ids;
  }

  private static String present(Map<String, String> ids, String code) {
    return Objects.requireNonNull(ids.get(code), () -> "Resolved, yet not there: " + code);
  }
}
