package org.openimis.app.it.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimMaker.aClaim;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openimis.app.it.Books;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.openimis.store.hapi.InternalRequest;
import org.openimis.store.hapi.ResourceIds;
import org.openimis.store.hapi.Transactions;
import org.openimis.store.resource.NewResources;
import org.openimis.store.resource.ResourceTools;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A resource that is written beside HAPI's DAOs leaves the rows that the DAO would have written:
 * the same resources go both ways, and every row in every table of HAPI's is compared.
 */
@IntegrationTest
class NewResourcesIT {
  private static final int OF_EACH_TYPE = 12;

  @Autowired private ImisClient imis;
  @Autowired private DaoRegistry daos;
  @Autowired private Transactions transactions;
  @Autowired private ResourceTools tools;
  @Autowired private DataSource dataSource;
  @Autowired private EntityManager entities;

  @BeforeEach
  void claims_of_some_kinds() {
    var claim =
        aClaim("NEW-1").at("VIHOS001").of("105000002").on("2018-10-05").service("A1", 1, "400");
    imis.as("facility").post("/fhir/Claim/$submit", claim.make());
    var refused =
        aClaim("NEW-2").at("VIHOS001").of("105000002").on("2018-10-06").service("NONE", 1, "9");
    imis.as("facility").post("/fhir/Claim/$submit", refused.make());
  }

  @Test
  void every_row_is_that_of_the_dao() {
    var books = new Books(dataSource);
    for (String type : typesWithRows(books)) {
      List<String> ids =
          books.rows(
              "SELECT fhir_id FROM hfj_resource WHERE res_type = ? ORDER BY res_id DESC LIMIT ?",
              type,
              OF_EACH_TYPE);
      List<Resource> kept = ids.stream().map(id -> read(type, id)).toList();

      Map<String, Map<String, List<String>>> byDao = written(kept, this::throughTheDao);
      Map<String, Map<String, List<String>>> beside = written(kept, this::besideTheDao);

      assertThat(beside).as(type).isEqualTo(byDao);
      assertThat(byDao.values())
          .as(type)
          .allSatisfy(rows -> assertThat(rows).containsKeys("hfj_resource", "hfj_res_ver"));
    }
  }

  @Test
  void all_that_claims_are_indexed_by_is_among_it() {
    List<String> types = typesWithRows(new Books(dataSource));
    assertThat(types).contains("Claim", "ClaimResponse", "Patient", "Coverage", "List");
    Resource response =
        read(
            "ClaimResponse",
            new Books(dataSource)
                .one(
                    "SELECT fhir_id FROM hfj_resource WHERE res_type = 'ClaimResponse'"
                        + " ORDER BY res_id DESC LIMIT 1",
                    String.class));
    assertThat(written(List.of(response), this::besideTheDao).values())
        .singleElement()
        .satisfies(
            rows ->
                assertThat(rows).containsKeys("hfj_res_link", "hfj_spidx_token", "hfj_spidx_date"));
  }

  @Test
  void a_resource_has_its_id_and_version_when_it_is_written() {
    Resource claim = read("Claim", anyClaim());
    transactions.undone(
        details -> {
          var fresh = new NewResources(tools, details);
          String id = ResourceIds.next();
          Resource copy = anew(claim);
          fresh.add(copy, id);
          fresh.write();
          Resource stored =
              (Resource)
                  daos.getResourceDao("Claim")
                      .read(new IdType("Claim", id), InternalRequest.create());
          assertThat(copy.getIdElement().getValue()).isEqualTo("Claim/" + id + "/_history/1");
          assertThat(copy.equalsDeep(stored)).isTrue();
          assertThat(copy.getMeta().getVersionId()).isEqualTo(stored.getMeta().getVersionId());
          assertThat(copy.getMeta().getLastUpdated()).isEqualTo(stored.getMeta().getLastUpdated());
          return id;
        });
  }

  private String anyClaim() {
    return new Books(dataSource)
        .one(
            "SELECT fhir_id FROM hfj_resource WHERE res_type = 'Claim' ORDER BY res_id DESC LIMIT 1",
            String.class);
  }

  private static List<String> typesWithRows(Books books) {
    return books.rows("SELECT DISTINCT res_type FROM hfj_resource ORDER BY 1");
  }

  private Resource read(String type, String id) {
    return (Resource)
        daos.getResourceDao(type).read(new IdType(type, id), InternalRequest.create());
  }

  private static Resource anew(Resource kept) {
    Resource copy = kept.copy();
    copy.setId((String) null);
    copy.getMeta().setVersionId(null).setLastUpdated(null);
    return copy;
  }

  /** Writes new resources under ids that were chosen for them. */
  private interface Way {
    void write(Map<String, Resource> byId, TransactionDetails details);
  }

  private void besideTheDao(Map<String, Resource> byId, TransactionDetails details) {
    var fresh = new NewResources(tools, details);
    byId.forEach((id, resource) -> fresh.add(resource, id));
    fresh.write();
  }

  @SuppressWarnings("unchecked")
  private void throughTheDao(Map<String, Resource> byId, TransactionDetails details) {
    byId.forEach(
        (id, resource) ->
            daos.getResourceDao((Class<Resource>) resource.getClass())
                .create(
                    ResourceIds.assign(resource, id),
                    null,
                    true,
                    InternalRequest.create(),
                    details));
  }

  /** What stands of each in each table before all of it is undone. */
  private Map<String, Map<String, List<String>>> written(List<Resource> kept, Way way) {
    return transactions.undone(
        details -> {
          Map<String, Resource> byId = new LinkedHashMap<>();
          kept.forEach(resource -> byId.put(ResourceIds.next(), anew(resource)));
          rows().forgetNumbers();
          way.write(byId, details);
          Map<String, Map<String, List<String>>> rows = new LinkedHashMap<>();
          int number = 0;
          for (String id : byId.keySet()) {
            rows.put("resource " + number++, rows().of(id));
          }
          return rows;
        });
  }

  private HapiRows rows() {
    return new HapiRows(dataSource, entities);
  }
}
