package org.openimis.benchmarks.figure;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.openimis.benchmarks.claims.PreparedClaims;
import org.openimis.domain.scheme.SchemePack;

/**
 * Whom the claims name, for plain HAPI: by default it takes no reference to what it does not hold.
 */
record PlainPeople(SchemePack pack, URI server) {
  private static final int OK = 200;

  void create() throws IOException, InterruptedException {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    pack.facilities()
        .forEach(
            facility -> {
              var organization = new Organization().setName(facility.name());
              organization.setId(PreparedClaims.organizationId(facility.code()));
              put(bundle, organization);
            });
    pack.sample()
        .insurees()
        .forEach(
            insuree -> {
              var name =
                  new HumanName().setFamily(insuree.lastName()).addGiven(insuree.otherNames());
              var patient = new Patient().addName(name);
              patient.setId(PreparedClaims.patientId(insuree.number()));
              put(bundle, patient);
            });
    post(bundle);
  }

  private static void put(Bundle bundle, Resource resource) {
    String url = resource.fhirType() + "/" + resource.getIdPart();
    bundle.addEntry().setResource(resource).getRequest().setMethod(HTTPVerb.PUT).setUrl(url);
  }

  private void post(Bundle bundle) throws IOException, InterruptedException {
    String json = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bundle);
    var request =
        HttpRequest.newBuilder(server)
            .header("Content-Type", "application/fhir+json")
            .POST(BodyPublishers.ofString(json))
            .build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (answer.statusCode() != OK) {
      throw new IllegalStateException("Plain HAPI refused the people: " + answer.body());
    }
  }
}
