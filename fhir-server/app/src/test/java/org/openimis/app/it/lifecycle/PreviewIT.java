package org.openimis.app.it.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.app.it.ClaimResponseAssert.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.Books;
import org.openimis.app.it.ClaimMaker;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.PackCopy;
import org.openimis.app.it.SchemeLoads;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code Claim/$validate-rules} says what {@code $submit} would say, and leaves no trace. */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewIT {
  private static final String SCHEME = "LG";
  private static final String OPERATION = "/fhir/Claim/$validate-rules";

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  private Desk desk;

  @BeforeAll
  void load_a_scheme_with_limits() {
    new SchemeLoads(imis)
        .load(
            PackCopy.of(SCHEME)
                .with(
                    "products/LGBASE.yaml",
                    "  lump-sum:",
                    "  ded-insuree: {values: [{from: 2022-01-01, value: 150}]}\n"
                        + "  max-policy: {values: [{from: 2022-01-01, value: 1000}]}\n  lump-sum:"));
    desk = new Desk(imis, SCHEME);
  }

  /** 700 francs of tablets, and eye surgery, which the basic package does not pay. */
  private ClaimMaker claim(String code) {
    return desk.tablets(code, 2, 7).service(desk.code("S09"), 1, "1000");
  }

  private Answer preview(Claim claim) {
    return imis.as("admin").post(OPERATION, claim);
  }

  private static ClaimResponse previewIn(Parameters answer) {
    return (ClaimResponse) answer.getParameter("preview").getResource();
  }

  /** Every row of every table, but for the audit, which is about the asking. */
  private Map<String, Long> rowsOfAllTables() {
    var books = new Books(dataSource);
    return books
        .rows(
            """
            SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) FROM information_schema.tables
             WHERE table_type = 'BASE TABLE' AND table_schema IN ('public', 'scheme')
               AND table_name <> 'audit'
            """)
        .stream()
        .collect(
            Collectors.toMap(
                table -> table, table -> books.one("SELECT count(*) FROM " + table, Long.class)));
  }

  @Test
  void the_preview_is_the_answer_that_the_claim_gets() {
    Answer answer = preview(claim("SAME").make());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    var tried = answer.as(Parameters.class);
    ClaimResponse preview = previewIn(tried);

    ClaimResponse submitted = desk.answered(claim("SAME"));

    assertThat(((CodeType) tried.getParameter("decision").getValue()).getCode())
        .isEqualTo("partial");
    // 700 - 150 deductible = 550
    assertThat(preview).isPartlyApprovedFor("550").line(2).isRefusedFor("3");
    assertThat(preview.getDisposition()).isEqualTo(submitted.getDisposition());
    assertThat(texts(preview)).isEqualTo(texts(submitted));
    assertThat(preview.getTotal()).usingRecursiveComparison().isEqualTo(submitted.getTotal());
    assertThat(preview.getItem()).usingRecursiveComparison().isEqualTo(submitted.getItem());
    assertThat(preview.hasId()).isFalse();
    Answer checked = imis.as("admin").post("/fhir/ClaimResponse/$validate", preview);
    assertThat(checked.as(OperationOutcome.class).getIssue())
        .noneMatch(issue -> issue.getSeverity() == IssueSeverity.ERROR);
    assertThat(preview.getRequest().getIdentifier().getValue()).isEqualTo("LG-SAME");
  }

  private static List<String> texts(ClaimResponse answer) {
    return answer.getProcessNote().stream().map(note -> note.getText()).toList();
  }

  @Test
  void nothing_is_stored_and_no_claim_code_is_taken() {
    Map<String, Long> before = rowsOfAllTables();
    assertThat(before).hasSizeGreaterThan(30);
    for (ClaimMaker claim :
        List.of(
            // Nobody has ever claimed under the policy of this family.
            desk.claim("TRACE", 6).item(desk.code("I01"), 1, "100"),
            claim("TRACE"),
            claim("TRACE").asPreauthorization(),
            desk.tablets("TRACE", 4, 2).drawingOn("LG-NONE"))) {
      assertThat(preview(claim.make()).status()).isEqualTo(200);
    }
    assertThat(rowsOfAllTables()).isEqualTo(before);
    assertThat(desk.get("Claim?identifier=LG-TRACE").body()).contains("\"total\":0");
    // Another content under the same code is taken in.
    assertThat(desk.send(desk.tablets("TRACE", 4, 1)).status()).isEqualTo(201);
  }

  @Test
  void what_is_tried_twice_is_told_twice_alike() {
    Claim claim = desk.tablets("TWICE", 4, 3).make();
    Parameters first = preview(claim).as(Parameters.class);
    Parameters second = preview(claim).as(Parameters.class);
    assertThat(previewIn(second).getTotal())
        .usingRecursiveComparison()
        .isEqualTo(previewIn(first).getTotal());
  }

  @Test
  void every_finding_is_told_with_its_place_and_in_the_language_of_who_asks() {
    // Eye surgery, not covered; and for in-patients and out-patients of this list.
    Parameters sent = new Parameters();
    sent.addParameter().setName("resource").setResource(claim("FINDINGS").make());
    Parameters tried =
        imis.as("reviewer")
            .header("Accept-Language", "fr")
            .post(OPERATION, sent)
            .as(Parameters.class);
    List<ParametersParameterComponent> findings =
        tried.getParameter().stream().filter(each -> each.getName().equals("finding")).toList();
    assertThat(findings).hasSize(1);
    assertThat(part(findings.get(0), "expression").primitiveValue()).isEqualTo("Claim.item[1]");
    assertThat(((CodeableConcept) part(findings.get(0), "reason")).getCodingFirstRep().getCode())
        .isEqualTo("3");
    assertThat(part(findings.get(0), "text").primitiveValue())
        .contains("LGS09")
        .contains("patient");
  }

  private static org.hl7.fhir.r4.model.Type part(ParametersParameterComponent of, String name) {
    return of.getPart().stream()
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  @Test
  void it_refuses_what_submit_refuses() {
    Claim noPatient = claim("REFUSED").make();
    noPatient.setPatient(null);
    Claim nobody = claim("REFUSED").of("nobody").make();
    Claim correcting = claim("REFUSED").correcting("LG-NONE").make();
    for (Claim claim : List.of(noPatient, nobody, correcting)) {
      Answer tried = preview(claim);
      Answer sent = imis.as("admin").post("/fhir/Claim/$submit", claim);
      assertThat(sent.status()).isEqualTo(422);
      assertThat(tried.status()).isEqualTo(422);
      assertThat(tried.problems()).isEqualTo(sent.problems());
    }
    assertThat(imis.as("admin").post(OPERATION, new Parameters()).status()).isEqualTo(422);
    assertThat(imis.as("admin").get(OPERATION).status()).isEqualTo(405);
  }

  @Test
  void in_a_scheme_that_processes_by_hand_the_preview_is_pending_as_the_answer_would_be() {
    new SchemeLoads(imis)
        .load(
            PackCopy.of("LH")
                .with("scheme.yaml", "automatic-processing: true", "automatic-processing: false"));
    Claim claim = new Desk(imis, "LH").tablets("PENDING", 2, 1).make();
    Parameters tried = preview(claim).as(Parameters.class);
    assertThat(previewIn(tried)).isDecided("pending");
    assertThat(previewIn(tried).getOutcome().toCode()).isEqualTo("queued");
  }
}
