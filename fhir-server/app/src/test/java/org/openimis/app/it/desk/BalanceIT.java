package org.openimis.app.it.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.EligibilityRequestPurpose;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.BenefitComponent;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.ItemsComponent;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Money;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openimis.app.it.Answer;
import org.openimis.app.it.Books;
import org.openimis.app.it.ClaimMaker;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.LakesideTest;
import org.openimis.app.it.MovableClock;
import org.openimis.app.it.PackCopy;
import org.openimis.app.it.SchemeLoads;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What is left of a cover, in a copy of the lakeside scheme whose product has limits of all kinds.
 */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BalanceIT {
  private static final String DAY = "2024-04-08";

  @Autowired private ImisClient imis;
  @Autowired private DataSource dataSource;
  @Autowired private MovableClock clock;

  @BeforeAll
  void load_a_scheme_with_limits() {
    new SchemeLoads(imis)
        .load(
            PackCopy.of("QB")
                .with(
                    "scheme.yaml",
                    "automatic-processing: true",
                    "automatic-processing: true, preauthorization-days: 30")
                .with(
                    "products/QBBASE.yaml",
                    "  lump-sum:",
                    """
                      ded-insuree: {values: [{from: 2022-01-01, value: 150}]}
                      max-policy: {values: [{from: 2022-01-01, value: 10000}]}
                      threshold: {values: [{from: 2022-01-01, value: 2}]}
                      max-policy-extra-member: {values: [{from: 2022-01-01, value: 500}]}
                      max-ceiling-policy: {values: [{from: 2022-01-01, value: 11200}]}
                      max-no-consultation: {values: [{from: 2022-01-01, value: 4}]}
                      max-amount-surgery: {values: [{from: 2022-01-01, value: 700}]}
                      lump-sum:\
                    """)
                .with(
                    "products/QBSHAR.yaml",
                    "  lump-sum:",
                    """
                      max-ip-insuree: {values: [{from: 2022-01-01, value: 5000}]}
                      max-op-insuree: {values: [{from: 2022-01-01, value: 700}]}
                      lump-sum:\
                    """)
                .with(
                    "cover-rules.csv",
                    "QBBASE,item,QBI01,,P,C,100,100,C,100,100,C,100,100,,,,,,",
                    "QBBASE,item,QBI01,,P,C,100,100,C,100,100,C,100,100,,,10,,,")
                .with(
                    "cover-rules.csv",
                    "QBSHAR,item,QBI01,,P,C,80,90,C,50,60,C,100,100,,,,,,",
                    "QBSHAR,item,QBI01,,P,C,80,90,C,50,60,C,100,100,6,6,,,,"));
  }

  @AfterEach
  void put_the_clock_back() {
    clock.putBack();
  }

  private ClaimMaker visit(String code, int member) {
    return ClaimMaker.aClaim("QB-" + code).in("XAF").at("QBHC01").of("QB000000" + member).on(DAY);
  }

  private String submit(ClaimMaker claim) {
    Answer answer = imis.as("admin").post("/fhir/Claim/$submit", claim.make());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.as(ClaimResponse.class).getRequest().getReferenceElement().getIdPart();
  }

  private String coverage(String policy, int member) {
    String number = "QB" + policy + "/QB000000" + member;
    Answer answer = imis.as("admin").get("/fhir/Coverage?identifier=" + number);
    return answer.as(Bundle.class).getEntryFirstRep().getResource().getIdElement().getIdPart();
  }

  private Answer ask(String coverage, String query) {
    return imis.as("admin").get("/fhir/Coverage/" + coverage + "/$balance?date=" + DAY + query);
  }

  /** Each limit as {@code allowed - used = left}. */
  private static Map<String, String> limits(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    Map<String, String> limits = new LinkedHashMap<>();
    for (ParametersParameterComponent parameter : answer.as(Parameters.class).getParameter()) {
      if (parameter.getName().equals("balance")) {
        limits.put(
            ((Coding) part(parameter, "limit")).getCode(),
            number(parameter, "allowed")
                + " - "
                + number(parameter, "used")
                + " = "
                + number(parameter, "left"));
      }
    }
    return limits;
  }

  private static BigDecimal used(Map<String, String> limits, String limit) {
    return new BigDecimal(String.valueOf(limits.get(limit)).split(" - | = ")[1]);
  }

  private static String number(ParametersParameterComponent balance, String name) {
    BigDecimal value = ((DecimalType) part(balance, name)).getValue();
    return value.toPlainString();
  }

  private static @Nullable Type part(ParametersParameterComponent parameter, String name) {
    return parameter.getPart().stream()
        .filter(part -> part.getName().equals(name))
        .findFirst()
        .map(ParametersParameterComponent::getValue)
        .orElse(null);
  }

  @Test
  void what_a_claim_takes_is_gone_from_the_balance_and_comes_back_when_it_is_cancelled() {
    String mine = coverage("POL01", 2);
    String others = coverage("POL01", 5);
    Map<String, String> before = limits(ask(mine, ""));
    Map<String, String> othersBefore = limits(ask(others, ""));
    BigDecimal used = used(before, "max-policy"); // by claims of other tests
    assertThat(before.get("max-policy")).startsWith("11200 - "); // 10000 + 3 x 500, but no more
    assertThat(before)
        .containsEntry("ded-insuree", "150 - 0 = 150")
        .containsEntry("max-no-consultation", "4 - 0 = 4")
        .containsEntry("max-amount-surgery", "700 - 0 = 700");

    // 150 + 3 x 100 = 450, of which the patient bears 150 first.
    String claim = submit(visit("TAKES", 2).service("QBS01", 1, "150").item("QBI01", 3, "100"));

    assertThat(limits(ask(mine, "")))
        .containsEntry("ded-insuree", "150 - 150 = 0")
        .containsEntry("max-no-consultation", "4 - 1 = 3");
    assertThat(used(limits(ask(mine, "")), "max-policy")).isEqualTo(used.add(new BigDecimal(300)));
    assertThat(limits(ask(others, "")))
        .containsEntry("ded-insuree", "150 - 0 = 150")
        .containsEntry("max-policy", limits(ask(mine, "")).get("max-policy"))
        .containsEntry("max-no-consultation", "4 - 0 = 4");
    imis.as("admin").exchange("POST", "/fhir/Claim/" + claim + "/$cancel", null, "");
    assertThat(limits(ask(mine, ""))).isEqualTo(before);
    assertThat(limits(ask(others, ""))).isEqualTo(othersBefore);
  }

  @Test
  void the_ceiling_is_the_one_of_the_members_of_the_day() {
    Answer february =
        imis.as("admin")
            .get("/fhir/Coverage/" + coverage("POL01", 3) + "/$balance?date=2024-02-01");

    assertThat(limits(february).get("max-policy")).startsWith("11000 - "); // four members
  }

  @Test
  void limits_tell_their_days_and_their_currency() {
    Parameters answer = ask(coverage("POL01", 4), "").as(Parameters.class);

    Map<String, String> told = new LinkedHashMap<>();
    for (ParametersParameterComponent balance : answer.getParameter()) {
      Period period = (Period) part(balance, "period");
      told.put(
          ((Coding) part(balance, "limit")).getCode(),
          (period == null
                  ? ""
                  : period.getStartElement().getValueAsString()
                      + "/"
                      + period.getEndElement().getValueAsString())
              + (part(balance, "currency") == null
                  ? ""
                  : " " + part(balance, "currency").primitiveValue()));
    }
    assertThat(told)
        .containsExactly(
            Map.entry("ded-insuree", "2024-04-01/2098-12-31 XAF"),
            Map.entry("max-policy", "2024-01-01/2098-12-31 XAF"),
            Map.entry("max-no-consultation", "2024-04-01/2098-12-31"),
            Map.entry("max-amount-surgery", " XAF"));
  }

  @Test
  void out_patient_care_alone_is_told_where_nothing_counts_as_hospital_care() {
    assertThat(limits(ask(coverage("POL02", 1), "")).keySet()).containsExactly("max-op-insuree");
  }

  @Test
  void items_tell_what_is_left_of_them_and_from_when() {
    String query =
        "&item=" + CodeSystems.MEDICAL_ITEM + "|QBI01&item=" + CodeSystems.MEDICAL_ITEM + "|QBI13";
    submit(visit("ITEMS", 3).item("QBI01", 4, "100").item("QBI13", 1, "1500"));
    Answer answer = ask(coverage("POL01", 3), query);

    // A child of 17: the limit of ten packs is one for adults.
    assertThat(limits(answer)).doesNotContainKey("QBI01");
    assertThat(items(answer))
        .containsExactly("QBI01 true 2024-04-08", "QBI13 true 2024-05-08"); // every 30 days
    submit(visit("ITEMS-ADULT", 1).item("QBI01", 4, "100"));
    PageExample.isAnswered(
        ask(coverage("POL01", 1), "&item=" + CodeSystems.MEDICAL_ITEM + "|QBI01"), "balance");
    assertThat(limits(ask(coverage("POL01", 1), query))).containsEntry("QBI01", "10 - 4 = 6");
    // A first policy waits six months for it, and does not pay for spectacles.
    assertThat(items(ask(coverage("POL02", 1), query)))
        .containsExactly("QBI01 true 2024-07-01", "QBI13 false null");
  }

  private static List<String> items(Answer answer) {
    return answer.as(Parameters.class).getParameter().stream()
        .filter(parameter -> parameter.getName().equals("item"))
        .map(
            item ->
                ((Coding) part(item, "code")).getCode()
                    + " "
                    + part(item, "covered").primitiveValue()
                    + " "
                    + (part(item, "earliest") == null
                        ? null
                        : part(item, "earliest").primitiveValue()))
        .toList();
  }

  @Test
  void what_a_preauthorization_reserves_is_used_until_its_days_are_over() {
    String mine = coverage("POL03", 7);
    String base = coverage("POL01", 4);
    Map<String, String> before = limits(ask(base, ""));
    submit(visit("RESERVES", 4).item("QBI01", 5, "100").asPreauthorization());

    assertThat(limits(ask(base, ""))).containsEntry("ded-insuree", "150 - 150 = 0");
    clock.passDays(31); // nobody has given it back yet
    assertThat(limits(ask(base, ""))).isEqualTo(before);
    assertThat(limits(ask(mine, ""))).isEmpty(); // a product that limits nothing
  }

  @Test
  void without_a_date_it_is_today() {
    Answer answer = imis.as("admin").get("/fhir/Coverage/" + coverage("POL01", 4) + "/$balance");

    assertThat(limits(answer)).containsKey("max-policy");
  }

  @Test
  void a_question_may_be_sent_as_a_resource() {
    var question = new Parameters();
    question.addParameter().setName("date").setValue(new DateType("2024-04-08"));
    question
        .addParameter()
        .setName("item")
        .setValue(new Coding().setSystem(CodeSystems.MEDICAL_SERVICE).setCode("QBS01"));
    String path = "/fhir/Coverage/" + coverage("POL01", 4) + "/$balance";

    Answer answer = imis.as("admin").post(path, question);

    assertThat(items(answer)).containsExactly("QBS01 true 2024-04-08");
    assertThat(limits(answer)).isEqualTo(limits(ask(coverage("POL01", 4), "")));
    assertThat(imis.as("admin").exchange("POST", path, null, "").status()).isEqualTo(200);
    Answer claim = imis.as("admin").post(path, new Claim());
    assertThat(claim.problems()).containsExactly("resource-type");
    Answer typed = imis.as("admin").header("Content-Type", "application/fhir+json").get(path);
    assertThat(typed.status()).isEqualTo(200); // which many clients say with every request
  }

  @Test
  void a_question_about_eligibility_is_told_the_same_limits() {
    String claim = submit(visit("ELIGIBLE", 5).service("QBS01", 1, "150"));
    var question = new CoverageEligibilityRequest();
    question.addPurpose(EligibilityRequestPurpose.BENEFITS);
    question.setServiced(new DateType(DAY));
    question
        .getPatient()
        .getIdentifier()
        .setSystem(IdentifierSystems.INSUREE_NUMBER)
        .setValue("QB0000005");

    Answer answer = imis.as("admin").post("/fhir/CoverageEligibilityRequest/$submit", question);

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    Map<String, String> told = new LinkedHashMap<>();
    for (ItemsComponent item :
        answer.as(CoverageEligibilityResponse.class).getInsuranceFirstRep().getItem()) {
      BenefitComponent whole = item.getBenefit().get(0);
      told.put(
          whole.getType().getCodingFirstRep().getCode(),
          plain(whole.getAllowed())
              + " - "
              + (whole.hasUsed() ? plain(whole.getUsed()) : "0")
              + " = "
              + plain(item.getBenefit().get(1).getAllowed()));
    }
    assertThat(told).isEqualTo(limits(ask(coverage("POL01", 5), "")));
    imis.as("admin").exchange("POST", "/fhir/Claim/" + claim + "/$cancel", null, "");
  }

  private static String plain(Type value) {
    return value instanceof Money money
        ? money.getValue().stripTrailingZeros().toPlainString()
        : value.primitiveValue();
  }

  @Test
  void what_cannot_be_asked_is_refused() {
    String mine = coverage("POL01", 4);
    String path = "/fhir/Coverage/" + mine + "/$balance";
    assertThat(imis.as("admin").get(path + "?date=2024-03-31").problems())
        .containsExactly("value date");
    assertThat(imis.as("admin").get(path + "?date=2024-03-31").sentences())
        .containsExactly(
            "2024-03-31 is no day of this cover, which runs from 2024-04-01 to 2098-12-31.");
    assertThat(imis.as("admin").get(path + "?date=2024").problems()).containsExactly("value date");
    assertThat(imis.as("admin").get(path + "?when=2024-04-08").problems())
        .containsExactly("not-supported");
    assertThat(ask(mine, "&item=" + CodeSystems.MEDICAL_ITEM + "|NONE").problems())
        .containsExactly("code-invalid item");
    assertThat(ask(mine, "&item=QBI01").problems()).containsExactly("code-system item");
    assertThat(ask(mine, "&item=" + CodeSystems.MEDICAL_ITEM + "|").problems())
        .containsExactly("required item");
    Answer idle = ask(coverage("POL06", 9), ""); // a suspended policy
    assertThat(idle.status()).isEqualTo(422);
    assertThat(idle.sentences()).singleElement().asString().contains("suspended");
    assertThat(ask("01890000-0000-7000-8000-000000000000", "").status()).isEqualTo(404);
  }

  @Test
  void nothing_is_written_but_the_row_of_the_audit() {
    String mine = coverage("POL01", 4);
    ask(mine, "");
    Map<String, Long> before = rows();
    long audited = audited();

    ask(mine, "&item=" + CodeSystems.MEDICAL_ITEM + "|QBI01");

    assertThat(rows()).isEqualTo(before);
    assertThat(audited()).isEqualTo(audited + 1);
  }

  private long audited() {
    return new Books(dataSource).one("SELECT count(*) FROM scheme.audit", Long.class);
  }

  /** How many rows each table has, but for the audit. */
  private Map<String, Long> rows() {
    var books = new Books(dataSource);
    Map<String, Long> rows = new LinkedHashMap<>();
    for (String table :
        books.rows(
            "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
                + " WHERE schemaname IN ('public', 'scheme') AND tablename <> 'audit' ORDER BY 1")) {
      rows.put(table, books.one("SELECT count(*) FROM " + table, Long.class));
    }
    return rows;
  }

  @Test
  void nobody_who_writes_is_waited_for() throws Exception {
    String mine = coverage("POL01", 2);
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SELECT * FROM scheme.insuree FOR UPDATE");
      statement.execute("SELECT * FROM scheme.policy_book FOR UPDATE");
      statement.execute("SELECT * FROM scheme.account FOR UPDATE");
      statement.execute("SELECT * FROM scheme.cover FOR UPDATE");

      assertThat(ask(mine, "").status()).isEqualTo(200);
      connection.rollback();
    }
  }
}
