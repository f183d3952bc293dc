package org.openimis.app.it.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.access.TwoFacilities.OURS;
import static org.openimis.app.it.access.TwoFacilities.THEIRS;
import static org.openimis.app.it.access.TwoFacilities.claim;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.Role;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.rest.access.Callers;
import org.openimis.store.access.WriteGuard;
import org.openimis.store.audit.WrittenResources;
import org.openimis.store.hapi.StorageInterceptors;
import org.openimis.store.projection.ProjectionInterceptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;

/**
 * Every door through which a resource comes into the store, against everything that must stand
 * behind it (conventions 26): the guard of writes, the projections and the audit.
 */
@IntegrationTest
class StorageDoorsIT {
  @Autowired private ImisClient imis;
  @Autowired private StorageInterceptors interceptors;
  @Autowired private DaoRegistry daos;
  @Autowired private DataSource dataSource;

  /** A way to have a claim stored, as the demo's facility client. */
  record Door(String name, Function<Knock, Answer> knock) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Who knocks with what. */
  record Knock(ImisClient imis, Claim claim) {
    Answer post(String path) {
      return imis.as("facility").post(path, claim);
    }

    Answer bundle(String path, BundleType type) {
      var bundle = new Bundle().setType(type);
      var entry = bundle.addEntry().setResource(claim);
      if (path.equals("/fhir")) {
        entry.getRequest().setMethod(HTTPVerb.POST).setUrl("Claim");
      }
      return imis.as("facility").post(path, bundle);
    }

    /** A draft that is there already is made into this. */
    Answer put() {
      String code = claim.getIdentifierFirstRep().getValue();
      Claim draft =
          imis.as("facility")
              .post("/fhir/Claim", TwoFacilities.claim(code, OURS).draft())
              .as(Claim.class);
      claim.setId(draft.getIdElement().getIdPart());
      return imis.as("facility").put("/fhir/Claim/" + draft.getIdElement().getIdPart(), claim);
    }
  }

  static Stream<Door> doors() {
    return Stream.of(
        new Door("POST Claim", knock -> knock.post("/fhir/Claim")),
        new Door("PUT Claim", Knock::put),
        new Door("batch", knock -> knock.bundle("/fhir", BundleType.BATCH)),
        new Door("transaction", knock -> knock.bundle("/fhir", BundleType.TRANSACTION)),
        new Door("$submit", knock -> knock.post("/fhir/Claim/$submit")),
        new Door(
            "$submit of a Bundle", knock -> knock.bundle("/fhir/Claim/$submit", BundleType.BATCH)));
  }

  @Test
  void all_of_them_stand_behind_the_daos() {
    assertThat(interceptors.all())
        .extracting(Object::getClass)
        .contains(WriteGuard.class, ProjectionInterceptor.class, WrittenResources.class);
  }

  @ParameterizedTest
  @MethodSource("doors")
  void no_door_lets_a_claim_of_another_facility_in(Door door) {
    long before = claims();
    for (Claim forged : List.of(claim("DOOR-X", THEIRS).draft(), claim("DOOR-X", THEIRS).make())) {
      Answer answer = door.knock().apply(new Knock(imis, forged));
      assertThat(statusOf(answer)).as(answer.body()).isIn(403, 409);
    }
    long drafts = door.name().startsWith("PUT") ? 2 : 0;
    assertThat(claims()).isEqualTo(before + drafts);
    assertThat(TwoFacilities.found(imis.as("admin").get("/fhir/Claim?identifier=DOOR-X")))
        .allSatisfy(
            claim ->
                assertThat(((Claim) claim).getProvider().getIdentifier().getValue())
                    .isEqualTo(OURS));
  }

  @ParameterizedTest
  @MethodSource("doors")
  void an_active_claim_comes_in_judged_or_not_at_all(Door door) {
    String code = "DOOR-" + Math.abs(door.name().hashCode());
    Answer answer = door.knock().apply(new Knock(imis, claim(code, OURS).make()));
    int judged =
        TwoFacilities.found(imis.as("admin").get("/fhir/ClaimResponse?identifier=" + code)).size();
    boolean judges = door.name().startsWith("$submit") || door.name().equals("POST Claim");
    assertThat(judged).as(answer.body()).isEqualTo(judges ? 1 : 0);
    assertThat(statusOf(answer)).isEqualTo(judges ? 201 : 409);
    assertThat(
            TwoFacilities.found(
                imis.as("admin").get("/fhir/Claim?status=active&identifier=" + code)))
        .hasSize(judges ? 1 : 0);
  }

  private static int statusOf(Answer answer) {
    if (answer.status() != 200) {
      return answer.status();
    }
    var first = answer.as(Bundle.class).getEntryFirstRep().getResponse();
    return Integer.parseInt(first.getStatus().substring(0, 3));
  }

  private long claims() {
    return count("SELECT count(*) FROM hfj_resource WHERE res_type = 'Claim'");
  }

  private long count(String query, Object... args) {
    Long found = new JdbcTemplate(dataSource).queryForObject(query, Long.class, args);
    return found == null ? 0 : found;
  }

  /** The DAOs themselves, as a provider that somebody adds tomorrow would call them. */
  @Test
  void the_guard_stands_behind_the_daos_whoever_calls_them() {
    for (Role role : Role.values()) {
      refused(() -> daos.getResourceDao(Patient.class).create(new Patient(), requestOf(role)));
      refused(() -> daos.getResourceDao(Location.class).create(new Location(), requestOf(role)));
      refused(
          () ->
              daos.getResourceDao(Claim.class)
                  .create(claim("DOOR-D", OURS).make(), requestOf(role)));
    }
    for (Role role : List.of(Role.OFFICER, Role.REVIEWER)) {
      refused(
          () ->
              daos.getResourceDao(Claim.class)
                  .create(claim("DOOR-D", OURS).draft(), requestOf(role)));
    }
    refused(
        () ->
            daos.getResourceDao(Claim.class)
                .create(claim("DOOR-D", THEIRS).draft(), requestOf(Role.FACILITY)));
    assertThat(TwoFacilities.found(imis.as("admin").get("/fhir/Claim?identifier=DOOR-D")))
        .isEmpty();
  }

  private static void refused(Runnable write) {
    try {
      write.run();
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof RequestRefused) {
          return;
        }
      }
      throw e;
    }
    throw new AssertionError("It was written");
  }

  private static ServletRequestDetails requestOf(Role role) {
    var http = new MockHttpServletRequest();
    Callers.identify(
        http, new Caller("test", role, role == Role.FACILITY ? OURS : null, Set.of("R2D2")));
    var request = new ServletRequestDetails();
    request.setServletRequest(http);
    return request;
  }

  /** What our own code writes, the loader above all, passes the guard and is projected. */
  @Test
  void what_is_written_is_projected_in_the_same_transaction() {
    long before = count("SELECT count(*) FROM scheme.place");
    Location place =
        (Location)
            TwoFacilities.found(imis.as("admin").get("/fhir/Location?identifier=R1D1M1V1")).get(0);
    place.setId((String) null);
    place.getIdentifierFirstRep().setValue("DOOR-" + UUID.randomUUID());
    var outcome = daos.getResourceDao(Location.class).create(place, new SystemRequestDetails());
    String id = outcome.getId().getIdPart();
    assertThat(count("SELECT count(*) FROM scheme.place WHERE resource_id = ?", id)).isEqualTo(1);

    place.setId(id);
    place.setName("Another door");
    daos.getResourceDao(Location.class).update(place, new SystemRequestDetails());
    assertThat(
            count(
                "SELECT count(*) FROM scheme.place WHERE resource_id = ? AND name = ?",
                id,
                "Another door"))
        .isEqualTo(1);
    assertThat(count("SELECT count(*) FROM scheme.place")).isEqualTo(before + 1);
  }
}
