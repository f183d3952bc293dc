package org.openimis.benchmarks.figure;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Coverage.CoverageStatus;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.openimis.benchmarks.claims.PreparedClaims.Ids;
import org.openimis.benchmarks.load.Target;
import org.openimis.domain.enrolment.InsureeEntry;
import org.openimis.domain.facility.FacilityEntry;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.profiles.IdentifierSystems;

/**
 * Whom the claims name, for plain HAPI: facilities, people and a Coverage each. The server gives
 * the ids, as ours does, and by default it takes no reference to what it does not hold.
 */
record PlainPeople(SchemePack pack, Target server) {
  private static final int OK = 200;
  private static final int IN_A_BUNDLE = 200;

  Ids create() throws IOException, InterruptedException {
    Map<String, String> organizations =
        create(pack.facilities(), FacilityEntry::code, PlainPeople::organization);
    Map<String, String> patients =
        create(pack.sample().insurees(), InsureeEntry::number, PlainPeople::patient);
    String payor = "Organization/" + organizations.values().iterator().next();
    create(
        List.copyOf(patients.values()),
        Function.identity(),
        patient -> coverage("Patient/" + patient, payor));
    return new Ids(patients, organizations);
  }

  private static Organization organization(FacilityEntry facility) {
    var organization = new Organization().setName(facility.name());
    organization.addIdentifier(identifier(IdentifierSystems.HEALTH_FACILITY, facility.code()));
    return organization;
  }

  private static Patient patient(InsureeEntry insuree) {
    var name = new HumanName().setFamily(insuree.lastName()).addGiven(insuree.otherNames());
    return new Patient()
        .addName(name)
        .addIdentifier(identifier(IdentifierSystems.INSUREE_NUMBER, insuree.number()));
  }

  private static Coverage coverage(String patient, String payor) {
    return new Coverage()
        .setStatus(CoverageStatus.ACTIVE)
        .setBeneficiary(new Reference(patient))
        .addPayor(new Reference(payor));
  }

  private static Identifier identifier(String system, String value) {
    return new Identifier().setSystem(system).setValue(value);
  }

  /** The ids that the server gave, by key. */
  private <T> Map<String, String> create(
      List<T> all, Function<T, String> key, Function<T, Resource> resource)
      throws IOException, InterruptedException {
    Map<String, String> ids = new HashMap<>();
    for (int from = 0; from < all.size(); from += IN_A_BUNDLE) {
      List<T> some = all.subList(from, Math.min(all.size(), from + IN_A_BUNDLE));
      List<String> given = post(some.stream().map(resource).toList());
      for (int i = 0; i < some.size(); i++) {
        ids.put(key.apply(some.get(i)), given.get(i));
      }
    }
    return ids;
  }

  private List<String> post(List<Resource> resources) throws IOException, InterruptedException {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    for (Resource resource : resources) {
      bundle
          .addEntry()
          .setResource(resource)
          .getRequest()
          .setMethod(HTTPVerb.POST)
          .setUrl(resource.fhirType());
    }
    var parser = FhirContext.forR4Cached().newJsonParser();
    byte[] json = parser.encodeResourceToString(bundle).getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(server.post(json), BodyHandlers.ofString());
    if (answer.statusCode() != OK) {
      throw new IllegalStateException("Plain HAPI refused the people: " + answer.body());
    }
    List<String> ids = new ArrayList<>();
    parser
        .parseResource(Bundle.class, answer.body())
        .getEntry()
        .forEach(entry -> ids.add(new IdType(entry.getResponse().getLocation()).getIdPart()));
    return ids;
  }
}
