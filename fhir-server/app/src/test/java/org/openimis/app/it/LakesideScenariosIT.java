package org.openimis.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.domain.scheme.PackLoader;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.mapping.claim.SampleClaims;
import org.openimis.schemes.scenario.ExpectedClaim;
import org.openimis.schemes.scenario.Insured;
import org.openimis.schemes.scenario.Scenario;
import org.openimis.schemes.scenario.ScenarioClaim;
import org.springframework.beans.factory.annotation.Autowired;

/** Every scenario of the lakeside pack comes out over HTTP as it does by the judge alone. */
@LakesideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LakesideScenariosIT {
  private static final SchemePack PACK = ScenarioClaims.pack("lakeside");
  private static final String USUAL_DIAGNOSIS = PACK.diagnoses().get(0).code();
  private static final ScenarioCast ONE_BY_ONE = new ScenarioCast("O", PACK);
  private static final ScenarioCast IN_GROUPS = new ScenarioCast("G", PACK);
  private static final List<Scenario> SENT_ONE_BY_ONE = playedBy(ONE_BY_ONE);
  private static final List<Scenario> SENT_IN_GROUPS = playedBy(IN_GROUPS);

  @Autowired private ImisClient imis;
  @Autowired private PackLoader loader;
  @Autowired private DataSource dataSource;

  private static List<Scenario> playedBy(ScenarioCast cast) {
    List<Scenario> all = ScenarioClaims.scenarios("lakeside");
    return IntStream.range(0, all.size()).mapToObj(i -> cast.play(all.get(i), i)).toList();
  }

  @BeforeAll
  void enrol_the_people_of_the_scenarios() {
    loader.load(ONE_BY_ONE.enrolled(), true);
    loader.load(IN_GROUPS.enrolled(), true);
  }

  static Stream<Named<Scenario>> sentOneByOne() {
    return named(SENT_ONE_BY_ONE);
  }

  /** The people of the sample have sent theirs one by one already. */
  static Stream<Named<Scenario>> sentInGroups() {
    return named(SENT_IN_GROUPS).filter(named -> !named.getPayload().file().contains("sample"));
  }

  private static Stream<Named<Scenario>> named(List<Scenario> scenarios) {
    return scenarios.stream().map(scenario -> Named.of(scenario.name(), scenario));
  }

  @Order(1)
  @ParameterizedTest
  @MethodSource("sentOneByOne")
  void a_scenario_comes_out_when_its_claims_are_sent_one_by_one(Scenario scenario) {
    for (ScenarioClaim claim : scenario.claims()) {
      Answer answer = imis.as("admin").post("/fhir/Claim/$submit", sent(claim));
      ExpectedClaim.Unknown unknown = claim.expected().unknown();
      if (unknown != null) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.problems())
            .containsExactly(ScenarioClaims.refusal(unknown, claim.diagnoses().size()));
      } else {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        ScenarioClaims.check(claim, answer.as(ClaimResponse.class));
      }
    }
  }

  @Order(2)
  @ParameterizedTest
  @MethodSource("sentInGroups")
  void and_all_the_same_when_they_are_sent_as_a_group(Scenario scenario) {
    var bundle = new Bundle().setType(BundleType.BATCH);
    scenario.claims().forEach(claim -> bundle.addEntry().setResource(sent(claim)));
    Answer answer = imis.as("admin").post("/fhir/Claim/$submit", bundle);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    List<BundleEntryComponent> entries = new ArrayList<>(answer.as(Bundle.class).getEntry());
    assertThat(entries).hasSameSizeAs(scenario.claims());
    for (int i = 0; i < entries.size(); i++) {
      check(scenario.claims().get(i), entries.get(i));
    }
  }

  @Order(3)
  @Test
  void and_each_decision_comes_out_again_from_the_facts_in_the_books() {
    List<Books.Replay> replays = new Books(dataSource).replays();
    long judged =
        Stream.concat(SENT_ONE_BY_ONE.stream(), SENT_IN_GROUPS.stream())
            .flatMap(scenario -> scenario.claims().stream())
            .filter(claim -> claim.expected().unknown() == null)
            .filter(claim -> claim.insured() instanceof Insured.Invented)
            .count();
    assertThat(replays).hasSizeGreaterThanOrEqualTo((int) judged);
    assertThat(replays)
        .allSatisfy(replay -> assertThat(replay.again()).isEqualTo(replay.written()));
  }

  private static void check(ScenarioClaim claim, BundleEntryComponent entry) {
    ExpectedClaim.Unknown unknown = claim.expected().unknown();
    if (unknown != null) {
      assertThat(entry.getResponse().getStatus()).startsWith("422");
      assertThat(Answer.problems((OperationOutcome) entry.getResponse().getOutcome()))
          .containsExactly(ScenarioClaims.refusal(unknown, claim.diagnoses().size()));
    } else {
      assertThat(entry.getResponse().getStatus()).startsWith("201");
      ScenarioClaims.check(claim, (ClaimResponse) entry.getResource());
    }
  }

  private static Claim sent(ScenarioClaim claim) {
    return SampleClaims.toFhir(ScenarioClaims.sent(claim, USUAL_DIAGNOSIS), PACK.scheme());
  }
}
