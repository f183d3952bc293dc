package org.openimis.app.it.enrolment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Base64BinaryType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.Books;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.PackCopy;
import org.openimis.app.it.Sabotage;
import org.openimis.app.it.SchemeLoads;
import org.openimis.app.it.store.HapiRows;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.schemes.file.PackFiles;
import org.openimis.store.hapi.InternalRequest;
import org.openimis.store.hapi.ResourceIds;
import org.openimis.store.hapi.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The sample of the lakeside pack, imported as a register under other numbers into a scheme that
 * has the same sample already: what was imported is what the pack would have written.
 */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterImportIT {
  private static final List<String> TABLES =
      List.of("insurees.csv", "families.csv", "policies.csv", "member-cover.csv");

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  @Autowired private Transactions transactions;
  @Autowired private DaoRegistry daos;
  @Autowired private EntityManager entities;

  @BeforeAll
  void load_the_scheme() {
    new SchemeLoads(imis).load(PackCopy.of("RI"));
  }

  /** The tables of the sample, whose people and policies have other letters. */
  private static Map<String, String> register(String letters) {
    PackFiles pack = PackFiles.ofClassPath("lakeside");
    Map<String, String> files = new TreeMap<>();
    for (String table : TABLES) {
      byte[] bytes = Objects.requireNonNull(pack.bytes("sample/" + table));
      files.put(
          table,
          new String(bytes, StandardCharsets.UTF_8)
              .replace("LK000", letters + "000")
              .replace("LKPOL", letters + "POL")
              .replace("LK", "RI")
              .replace("2024-12-31", "2098-12-31"));
    }
    return files;
  }

  private static byte[] zip(Map<String, String> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private Answer send(byte[] zip, boolean dryRun) {
    var parameters = new Parameters();
    parameters.addParameter("scheme", new CodeType("ri"));
    parameters.addParameter("register", new Base64BinaryType(zip));
    parameters.addParameter("dryRun", new BooleanType(dryRun));
    return imis.as("admin").post("/fhir/$import-register", parameters);
  }

  /** How an import stands when all of it was looked at. */
  private Parameters imported(Map<String, String> files, boolean dryRun) {
    Answer answer = send(zip(files), dryRun);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    String id = value(answer.as(Parameters.class), "import");
    await().atMost(60, SECONDS).until(() -> value(status(id), "state").equals("done"));
    return status(id);
  }

  private Parameters imported(Map<String, String> files) {
    return imported(files, false);
  }

  private Parameters status(String id) {
    return imis.as("admin").get("/fhir/$import-status?import=" + id).as(Parameters.class);
  }

  private static String value(Parameters parameters, String name) {
    return parameters.getParameterValue(name).primitiveValue();
  }

  private static String numbers(Parameters standing) {
    return String.join(
        " ",
        List.of("families", "looked", "insurees", "written", "policies", "covers").stream()
            .map(name -> value(standing, name))
            .toList());
  }

  private static String outcome(Parameters standing) {
    return "%s unchanged, %s refused, %s faults"
        .formatted(
            value(standing, "unchanged"), value(standing, "refused"), value(standing, "faults"));
  }

  /** Each fault as place and code. */
  private static List<String> faults(Parameters standing) {
    return standing.getParameters("fault").stream()
        .map(
            fault ->
                "%s %s %s %s"
                    .formatted(
                        part(fault, "file"),
                        part(fault, "row"),
                        part(fault, "column"),
                        part(fault, "code")))
        .toList();
  }

  private static String part(ParametersParameterComponent parameter, String name) {
    return parameter.getPart().stream()
        .filter(part -> part.getName().equals(name))
        .map(part -> part.getValue().primitiveValue())
        .findFirst()
        .orElse("-");
  }

  private static Map<String, String> with(
      Map<String, String> files, String file, String old, String by) {
    String content = Objects.requireNonNull(files.get(file));
    assertThat(content).contains(old);
    Map<String, String> changed = new TreeMap<>(files);
    changed.put(file, content.replace(old, by));
    return changed;
  }

  private Resource find(String type, String system, String value) {
    Bundle found =
        imis.as("admin")
            .get("/fhir/" + type + "?identifier=" + system + "%7C" + value)
            .as(Bundle.class);
    assertThat(found.getEntry()).as(value).hasSize(1);
    return found.getEntryFirstRep().getResource();
  }

  @Test
  void what_is_imported_is_what_a_pack_would_have_written() {
    Parameters standing = imported(register("ZA"));

    assertThat(numbers(standing)).isEqualTo("6 6 11 6 8 14");
    assertThat(outcome(standing)).isEqualTo("0 unchanged, 0 refused, 0 faults");
    assertThat(content("ZA", "RI")).isEqualTo(content("RI", "RI"));
    assertThat(projections("ZA", "RI")).isEqualTo(projections("RI", "RI"));
    var household = new Household(imis, "RIV1", "XAF");
    assertThat(household.isCovered("ZA0000001", "2024-06-01")).isTrue();
    assertThat(household.isCovered("ZA0000008", "2024-06-01")).isFalse(); // ended in 2023
    assertThat(imis.as("admin").get("/fhir/$check-books?scheme=ri").body())
        .doesNotContain("\"difference\"");
  }

  /** What is kept of all people and policies with these letters, under other ones. */
  private List<String> content(String letters, String shown) {
    return new Books(dataSource)
        .rows(
            """
            SELECT res.res_type, regexp_replace(replace(replace(res_text_vc, ? || '000', ? || '000'),
                   ? || 'POL', ? || 'POL'), '[0-9a-f-]{36}', 'ID', 'g')
              FROM hfj_res_ver AS ver JOIN hfj_resource AS res USING (res_id)
             WHERE res.fhir_id IN (
                   SELECT resource_id FROM scheme.insuree WHERE number LIKE ? || '000%'
                   UNION SELECT resource_id FROM scheme.family WHERE head LIKE ? || '000%'
                   UNION SELECT resource_id FROM scheme.policy WHERE number LIKE ? || 'POL%'
                   UNION SELECT resource_id FROM scheme.cover WHERE policy LIKE ? || 'POL%')
             ORDER BY 1, 2
            """,
            letters, shown, letters, shown, letters, letters, letters, letters);
  }

  private List<String> projections(String letters, String shown) {
    return new Books(dataSource)
        .rows(
            """
            SELECT replace(replace(jsonb_strip_nulls(row - 'resource_id' - 'patient_id')::text,
                   ? || '000', ? || '000'), ? || 'POL', ? || 'POL')
              FROM (SELECT to_jsonb(insuree) AS row FROM scheme.insuree
                    UNION ALL SELECT to_jsonb(family) FROM scheme.family
                    UNION ALL SELECT to_jsonb(family_member) FROM scheme.family_member
                    UNION ALL SELECT to_jsonb(policy) FROM scheme.policy
                    UNION ALL SELECT to_jsonb(cover) FROM scheme.cover) AS rows
             WHERE row::text LIKE '%' || ? || '0000%'
             ORDER BY 1
            """,
            letters, shown, letters, shown, letters);
  }

  @Test
  void every_row_is_the_one_that_the_dao_writes_for_the_same_resource() {
    imported(register("ZB"));
    List<Resource> kept =
        List.of(
            find("Patient", IdentifierSystems.INSUREE_NUMBER, "ZB0000005"),
            find("Patient", IdentifierSystems.INSUREE_NUMBER, "ZB0000001"),
            find("Group", IdentifierSystems.FAMILY, "F-ZB0000001"),
            find("Contract", IdentifierSystems.POLICY, "ZBPOL01"),
            find("Coverage", IdentifierSystems.MEMBER_COVER, "ZBPOL01/ZB0000005"));

    for (Resource resource : kept) {
      String type = resource.fhirType();
      Map<String, List<String>> imported = rows(resource.getIdElement().getIdPart());
      assertThat(imported).as(type).containsKeys("hfj_resource", "hfj_res_ver", "hfj_spidx_token");
      assertThat(byDao(resource)).as(type).isEqualTo(imported);
    }
  }

  private Map<String, List<String>> rows(String id) {
    return transactions.undone(in -> new HapiRows(dataSource, entities).of(id));
  }

  private Map<String, List<String>> byDao(Resource resource) {
    return transactions.undone(
        in -> {
          var rows = new HapiRows(dataSource, entities);
          rows.forgetNumbers();
          return rows.of(create(resource, in));
        });
  }

  @SuppressWarnings("unchecked")
  private String create(Resource resource, TransactionDetails in) {
    Resource kept =
        (Resource)
            daos.getResourceDao(resource.fhirType())
                .read(
                    new IdType(resource.fhirType(), resource.getIdElement().getIdPart()),
                    InternalRequest.create());
    Resource copy = kept.copy();
    copy.setId((String) null);
    copy.getMeta().setVersionId(null).setLastUpdated(null);
    String id = ResourceIds.next();
    daos.getResourceDao((Class<Resource>) copy.getClass())
        .create(ResourceIds.assign(copy, id), null, true, InternalRequest.create(), in);
    return id;
  }

  @Test
  void a_dry_run_tells_the_same_and_writes_nothing() {
    Map<String, String> files =
        with(register("ZC"), "insurees.csv", "ZC0000002,ZC0000001,Nadi", "ZC0000002,ZC0000001,");
    var before = new Books(dataSource).counts();

    Parameters dry = imported(files, true);

    assertThat(new Books(dataSource).counts()).isEqualTo(before);
    assertThat(value(dry, "dryRun")).isEqualTo("true");
    Parameters wet = imported(files);
    assertThat(numbers(wet)).isEqualTo(numbers(dry)).isEqualTo("6 6 6 5 6 7");
    assertThat(faults(wet))
        .isEqualTo(faults(dry))
        .containsExactly("insurees.csv 3 last_name value-missing");
    assertThat(outcome(wet)).isEqualTo("0 unchanged, 1 refused, 1 faults");
  }

  @Test
  void the_same_rows_again_change_nothing_and_corrected_ones_are_taken_in() {
    Map<String, String> good = register("ZD");
    Map<String, String> bad = with(good, "insurees.csv", "Kofi,1978-11-02", "Kofi,1978-13-02");
    assertThat(faults(imported(bad))).containsExactly("insurees.csv 7 birth_date date-form");

    Parameters corrected = imported(good);

    assertThat(outcome(corrected)).isEqualTo("5 unchanged, 0 refused, 0 faults");
    assertThat(numbers(corrected)).isEqualTo("6 6 2 1 2 3");
    assertThat(outcome(imported(good))).isEqualTo("6 unchanged, 0 refused, 0 faults");
  }

  @Test
  void every_fault_is_told_at_its_row_and_keeps_out_its_family_only() {
    Map<String, String> files = register("ZE");
    files = with(files, "families.csv", "ZE0000006,RIV2", "ZE0000006,NOWHERE");
    files = with(files, "insurees.csv", "ZE0000009,ZE0000009", "RI0000009,ZE0000009"); // taken
    files = with(files, "policies.csv", "ZEPOL07,ZE0000010,RISHAR", "ZEPOL08,ZE0000010,RISHAR");
    files = with(files, "member-cover.csv", "ZEPOL05,ZE0000008", "ZEPOL99,ZE0000008");

    Parameters standing = imported(files);

    assertThat(faults(standing))
        .containsExactly(
            "families.csv 3 village_code unknown-reference",
            "families.csv 5 head_insuree_number unknown-reference",
            "insurees.csv 10 head_insuree_number unknown-reference",
            "insurees.csv 10 insuree_number insuree-known",
            "member-cover.csv 12 policy_number unknown-reference",
            "member-cover.csv 13 insuree_number unknown-reference",
            "member-cover.csv 14 policy_number unknown-reference",
            "policies.csv 8 policy_number duplicate",
            "policies.csv 9 policy_number duplicate");
    assertThat(outcome(standing)).isEqualTo("0 unchanged, 5 refused, 9 faults");
    assertThat(numbers(standing)).isEqualTo("6 6 5 1 2 7");
  }

  @Test
  void an_import_goes_on_where_a_server_that_was_killed_stopped() {
    // Rows and chunks as a server leaves them that dies when the files are kept.
    Map<String, String> files = register("ZF");
    Parameters first = imported(files, true);
    new Books(dataSource)
        .execute(
            "UPDATE scheme.register_import SET state = 'running' WHERE id = '"
                + value(first, "import")
                + "'");
    await()
        .atMost(60, SECONDS)
        .until(() -> value(status(value(first, "import")), "state").equals("done"));
    assertThat(numbers(status(value(first, "import")))).isEqualTo(numbers(first));
  }

  @Test
  void a_fault_of_ours_is_told_and_holds_up_nobody() {
    String ours = "NEW.key LIKE 'F-ZK%'";
    try (var broken = Sabotage.failing(dataSource, "scheme.family", ours)) {
      Parameters standing = imported(register("ZK"));

      assertThat(faults(standing)).containsExactly("families.csv 0 - server");
      assertThat(outcome(standing)).isEqualTo("0 unchanged, 6 refused, 1 faults");
    }
    assertThat(numbers(imported(register("ZK")))).isEqualTo("6 6 11 6 8 14");
  }

  @Test
  void a_deadlock_loses_nothing() {
    String ours = "NEW.key LIKE 'F-ZL%'";
    try (var busy = Sabotage.deadlocking(dataSource, "scheme.family", ours, 2)) {
      assertThat(numbers(imported(register("ZL")))).isEqualTo("6 6 11 6 8 14");
    }
  }

  @Test
  void files_that_are_none_are_refused_with_all_that_is_wrong_and_nothing_is_kept() {
    long before = imports();
    Map<String, String> wrong = new LinkedHashMap<>();
    wrong.put("insurees.csv", "insuree_number;head_insuree_number\n1;1\n");
    wrong.put("policies.csv", "policy_number,premium\nX,1\n");

    Answer answer = send(zip(wrong), false);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problems()).containsOnly("register");
    assertThat(answer.sentences())
        .anyMatch(sentence -> sentence.contains("insurees.csv, line 1"))
        .anyMatch(sentence -> sentence.contains("families.csv is missing"))
        .anyMatch(sentence -> sentence.contains("premium"));
    assertThat(send("no zip".getBytes(StandardCharsets.UTF_8), false).problems())
        .containsExactly("register");
    assertThat(send(zip(Map.of("insurees.csv", "", "families.csv", "")), false).status())
        .isEqualTo(422);
    assertThat(imports()).isEqualTo(before);
  }

  private long imports() {
    return new Books(dataSource).one("SELECT count(*) FROM scheme.register_import", Long.class);
  }

  @Test
  void a_register_is_for_a_scheme_that_is_there_and_from_an_administrator() {
    var parameters = new Parameters();
    parameters.addParameter("scheme", new CodeType("nowhere"));
    parameters.addParameter("register", new Base64BinaryType(zip(register("ZG"))));
    assertThat(imis.as("admin").post("/fhir/$import-register", parameters).problems())
        .containsExactly("scheme-not-ready");
    assertThat(imis.as("officer").post("/fhir/$import-register", parameters).status())
        .isEqualTo(403);
    assertThat(imis.as("admin").get("/fhir/$import-status?import=none").status()).isEqualTo(404);
    assertThat(imis.as("admin").get("/fhir/$import-status?import=none&count=1001").problems())
        .containsExactly("value count");
  }

  @Test
  void the_faults_come_in_pages_and_in_french() {
    Map<String, String> files = register("ZH");
    files = with(files, "insurees.csv", ",Nadi,", ",,");

    Parameters standing = imported(files);

    assertThat(value(standing, "faults")).isEqualTo("5");
    String query = "/fhir/$import-status?import=" + value(standing, "import");
    Parameters page =
        imis.as("admin")
            .header("Accept-Language", "fr")
            .get(query + "&offset=3&count=1")
            .as(Parameters.class);
    assertThat(faults(page)).containsExactly("insurees.csv 5 last_name value-missing");
    assertThat(part(page.getParameters("fault").get(0), "sentence")).contains("manque");
  }
}
