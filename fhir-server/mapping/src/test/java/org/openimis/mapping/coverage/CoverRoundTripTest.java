package org.openimis.mapping.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openimis.mapping.enrolment.PeopleFixtures.CHILD;
import static org.openimis.mapping.enrolment.PeopleFixtures.FAMILY;
import static org.openimis.mapping.enrolment.PeopleFixtures.FATHER;
import static org.openimis.mapping.enrolment.PeopleFixtures.MOTHER;
import static org.openimis.mapping.pack.Fixtures.REFS;
import static org.openimis.mapping.pack.Fixtures.SCHEME;
import static org.openimis.mapping.pack.Fixtures.day;
import static org.openimis.mapping.pack.Fixtures.throughJson;
import static org.openimis.mapping.pack.Fixtures.tzs;

import java.math.BigDecimal;
import java.util.List;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Coverage.CoverageStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimis.domain.coverage.Policy;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.mapping.enrolment.People;
import org.openimis.mapping.pack.Links;
import org.openimis.profiles.IdentifierSystems;

class CoverRoundTripTest {
  private static final Policy.Member FOUNDER = member("070707070", "2018-03-20");

  /** Joined when the policy already ran. */
  private static final Policy.Member WIFE = member("070707081", "2018-09-01");

  private static final Policy.Member SON = member("070707092", "2018-09-01");

  private final People people = new People(List.of(FATHER, MOTHER, CHILD), List.of(FAMILY));
  private final MemberCoverMapper covers = new MemberCoverMapper(SCHEME, people);
  private final PolicyMapper policies = new PolicyMapper(SCHEME, people);

  @ParameterizedTest
  @EnumSource(PolicyStatus.class)
  void a_cover_under_a_policy_in_any_state_comes_back(PolicyStatus status) {
    Policy policy = policy(PolicyStage.NEW, status);

    assertThat(CoverProjection.rows(throughJson(covers.toFhir(policy, WIFE, REFS))))
        .containsExactly(wife("NEW", status.name()));
  }

  @Test
  void a_renewal_comes_back_as_one() {
    Policy policy = policy(PolicyStage.RENEWAL, PolicyStatus.ACTIVE);

    assertThat(CoverProjection.rows(throughJson(covers.toFhir(policy, WIFE, REFS))))
        .containsExactly(wife("RENEWAL", "ACTIVE"));
  }

  @ParameterizedTest
  @CsvSource({
    "IDLE, offered, draft",
    "READY, executable, draft",
    "ACTIVE, executed, active",
    "SUSPENDED, cancelled, cancelled",
    "EXPIRED, terminated, cancelled"
  })
  void only_an_active_policy_gives_active_cover(
      PolicyStatus status, String contract, String coverage) {
    Policy policy = policy(PolicyStage.NEW, status);

    assertThat(policies.toFhir(policy, REFS).getStatus().toCode()).isEqualTo(contract);
    assertThat(covers.toFhir(policy, WIFE, REFS).getStatus().toCode()).isEqualTo(coverage);
  }

  @Test
  void a_cover_entered_in_error_has_no_row() {
    Coverage coverage =
        covers
            .toFhir(policy(PolicyStage.NEW, PolicyStatus.ACTIVE), WIFE, REFS)
            .setStatus(CoverageStatus.ENTEREDINERROR);

    assertThat(CoverProjection.rows(coverage)).isEmpty();
  }

  @Test
  void a_cover_says_what_the_member_is_to_the_head() {
    Policy policy = policy(PolicyStage.NEW, PolicyStatus.ACTIVE);

    assertThat(List.of(FOUNDER, WIFE, SON))
        .extracting(
            member ->
                covers.toFhir(policy, member, REFS).getRelationship().getCodingFirstRep().getCode())
        .containsExactly("self", "spouse", "child");
  }

  @Test
  void a_cover_names_policy_family_and_product_as_its_classes() {
    Coverage coverage =
        throughJson(covers.toFhir(policy(PolicyStage.NEW, PolicyStatus.ACTIVE), WIFE, REFS));

    assertThat(coverage.getClass_())
        .extracting(each -> each.getType().getCodingFirstRep().getCode(), each -> each.getValue())
        .containsExactly(
            tuple("group", "POL00001"),
            tuple("subgroup", "F-070707070"),
            tuple("plan", "BCUL0001"));
    assertThat(coverage.getSubscriberId()).isEqualTo("070707070");
    assertThat(coverage.getIdentifierFirstRep().getValue()).isEqualTo("POL00001/070707081");
  }

  @Test
  void a_policy_names_family_officer_product_value_and_days() {
    Contract contract =
        throughJson(policies.toFhir(policy(PolicyStage.NEW, PolicyStatus.ACTIVE), REFS));
    var item = contract.getTermFirstRep().getAssetFirstRep().getValuedItemFirstRep();

    assertThat(Links.code(contract.getSubjectFirstRep(), IdentifierSystems.FAMILY))
        .isEqualTo("F-070707070");
    assertThat(Links.code(contract.getAuthor(), IdentifierSystems.OFFICER)).isEqualTo("E00005");
    assertThat(Links.code(item.getEntityReference(), IdentifierSystems.PRODUCT))
        .isEqualTo("BCUL0001");
    assertThat(item.getNet().getValue()).isEqualTo(new BigDecimal("10000.00"));
    assertThat(contract.getIssuedElement().getValueAsString()).isEqualTo("2018-03-18");
    assertThat(contract.getApplies().getStartElement().getValueAsString()).isEqualTo("2018-03-20");
    assertThat(contract.getApplies().getEndElement().getValueAsString()).isEqualTo("2019-03-19");
  }

  private static Policy.Member member(String insuree, String effective) {
    return new Policy.Member(
        insuree, day("2018-03-18"), day("2018-03-19"), day(effective), day("2019-03-18"));
  }

  private static Policy policy(PolicyStage stage, PolicyStatus status) {
    return new Policy(
        "POL00001",
        "070707070",
        "BCUL0001",
        stage,
        status,
        day("2018-03-18"),
        day("2018-03-19"),
        day("2018-03-20"),
        day("2019-03-19"),
        tzs("10000"),
        "E00005",
        List.of(FOUNDER, WIFE, SON));
  }

  private static CoverRow wife(String stage, String status) {
    return new CoverRow(
        "demo",
        "070707081",
        "POL00001",
        "BCUL0001",
        stage,
        status,
        day("2018-03-20"),
        day("2019-03-19"),
        day("2018-09-01"),
        day("2019-03-18"),
        null);
  }
}
