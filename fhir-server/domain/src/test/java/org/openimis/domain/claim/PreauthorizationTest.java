package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.InMemoryClaims.draft;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.TermsBuilder.terms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.claim.KeptClaims.Change;
import org.openimis.domain.money.Money;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/** A preauthorization reserves amounts; the claim that names it finds them free. */
class PreauthorizationTest {
  private final InMemoryClaims claims = new InMemoryClaims();
  private final ClaimLifeCycle lifeCycle = new ClaimLifeCycle(claims, claims);

  @Test
  void what_it_reserves_nobody_else_is_paid() {
    submit(preauthorization("P-1"));
    submit(claim("C-1"));

    assertThat(benefits()).containsExactly(money("100"), money("50"));
  }

  @Test
  void the_claim_that_names_it_is_paid_what_it_reserved() {
    submit(preauthorization("P-1"));
    submit(claim("C-1").guaranteedBy("P-1"));

    assertThat(benefits()).containsExactly(money("100"), money("100"));
    assertThat(claims.ledger().takenBy("id-P-1")).isZero();
  }

  @Test
  void what_the_claim_did_not_need_of_it_stays_reserved() {
    submit(preauthorization("P-1"));
    submit(claim("C-1").guaranteedBy("P-1").asking(item("I1").at("30")));

    assertThat(claims.ledger().takenBy("id-C-1")).isEqualByComparingTo("30");
    assertThat(claims.ledger().takenBy("id-P-1")).isEqualByComparingTo("70");
  }

  @Test
  void care_planned_without_a_night_that_becomes_a_stay_draws_on_it_too() {
    var apart = terms("A").with("max-policy", "150").countingStaysAsHospital();
    submit(preauthorization("P-1").within(apart));
    submit(claim("C-1").guaranteedBy("P-1").within(apart).staying("2024-03-01", "2024-03-02"));

    assertThat(claims.ledger().takenBy("id-C-1")).isEqualByComparingTo("100");
    assertThat(claims.ledger().takenBy("id-P-1")).isZero();
  }

  @Test
  void a_claim_that_is_taken_back_returns_what_it_drew() {
    submit(preauthorization("P-1"));
    submit(claim("C-1").guaranteedBy("P-1"));

    lifeCycle.cancel("id-C-1", null);

    assertThat(claims.ledger().takenBy("id-C-1")).isZero();
    assertThat(claims.ledger().takenBy("id-P-1")).isEqualByComparingTo("100");
  }

  @Test
  void a_claim_that_is_taken_back_after_its_preauthorization_returns_it_to_all() {
    submit(preauthorization("P-1"));
    submit(claim("C-1").guaranteedBy("P-1"));
    lifeCycle.cancel("id-P-1", null);

    lifeCycle.cancel("id-C-1", null);
    submit(claim("C-2").asking(Amounts.priced(item("I1"), "999")));

    assertThat(claims.kept("id-C-2").judged().decision().benefit()).isEqualTo(money("150"));
  }

  @Test
  void of_which_a_claim_was_paid_it_is_not_judged_again() {
    submit(preauthorization("P-1"));
    submit(claim("C-1").guaranteedBy("P-1"));

    assertThatThrownBy(() -> lifeCycle.reprocess("id-P-1", null, null))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused ->
                assertThat(refused.problems())
                    .containsExactly(
                        Problem.of(ProblemCode.STATE_TRANSITION, "Claim.status", "drawn")));
  }

  @Test
  void unused_it_may_be_judged_again() {
    submit(preauthorization("P-1"));

    lifeCycle.reprocess("id-P-1", null, null);

    assertThat(claims.ledger().takenBy("id-P-1")).isEqualByComparingTo("100");
  }

  @Test
  void it_counts_as_no_care() {
    var onlyOne = terms("A").with("max-no-visits", "1");
    submit(preauthorization("P-1").within(onlyOne));
    submit(claim("C-1").within(onlyOne));

    assertThat(claims.kept("id-C-1").state()).isEqualTo(ClaimState.VALUATED);
  }

  @Test
  void sent_in_one_group_with_the_claims_that_name_it_the_answers_are_those_of_single_claims() {
    var sent =
        new ClaimBuilder[] {
          preauthorization("P-1"), claim("C-1").guaranteedBy("P-1"), claim("C-2")
        };

    submit(sent);

    assertThat(benefits()).containsExactly(money("100"), money("100"), money("50"));
    assertThat(benefits()).isEqualTo(benefitsSingly(sent));
  }

  @Test
  void what_a_claim_of_a_group_frees_by_naming_it_the_next_one_finds() {
    submit(preauthorization("P-1"));
    var group = new ClaimBuilder[] {claim("C-1").guaranteedBy("P-1"), claim("C-2")};

    submit(group);

    assertThat(benefits()).containsExactly(money("100"), money("100"), money("50"));
  }

  @Test
  void unused_for_its_days_it_gives_back_what_it_reserved() {
    submit(preauthorization("P-1").claimedOn("2024-03-01"));
    submit(preauthorization("P-2").claimedOn("2024-03-02"));

    // Ninety days from the first of March end on the thirtieth of May.
    assertThat(expireOn("2024-05-30")).isZero();
    assertThat(expireOn("2024-05-31")).isEqualTo(1);
    assertThat(claims.ledger().takenBy("id-P-1")).isZero();
    assertThat(claims.ledger().takenBy("id-P-2")).isEqualByComparingTo("50");
    assertThat(claims.kept("id-P-1").changes())
        .containsExactly(new Change(ClaimEvent.EXPIRED, ClaimState.VALUATED, null, null));
  }

  @Test
  void what_has_expired_does_not_expire_again() {
    submit(preauthorization("P-1"));

    assertThat(expireOn("2025-01-01")).isEqualTo(1);
    assertThat(expireOn("2025-01-01")).isZero();
    assertThat(claims.kept("id-P-1").changes()).hasSize(1);
  }

  @Test
  void what_somebody_else_has_ended_meanwhile_does_not_expire_again() {
    submit(preauthorization("P-1"), preauthorization("P-2"));
    claims.afterNextList(() -> expireOn("2025-01-01"));

    assertThat(expireOn("2025-01-01")).isZero();
    assertThat(claims.kept("id-P-1").changes()).hasSize(1);
    assertThat(claims.kept("id-P-2").changes()).hasSize(1);
  }

  @Test
  void what_was_taken_back_meanwhile_does_not_expire() {
    submit(preauthorization("P-1"), preauthorization("P-2"));
    claims.afterNextList(() -> lifeCycle.cancel("id-P-1", null));

    assertThat(expireOn("2025-01-01")).isEqualTo(1);
    assertThat(claims.kept("id-P-1").changes())
        .extracting(Change::event)
        .containsExactly(ClaimEvent.CANCELLED);
  }

  @Test
  void one_that_cannot_be_ended_keeps_no_other_from_its_end_and_is_told() {
    submit(preauthorization("P-1"), preauthorization("P-2"));
    var fault = new IllegalStateException("broken");
    claims.failNext(fault);

    assertThatThrownBy(() -> expireOn("2025-01-01")).isSameAs(fault);
    assertThat(claims.kept("id-P-1").changes()).isEmpty();
    assertThat(claims.kept("id-P-2").changes()).hasSize(1);
    assertThat(expireOn("2025-01-01")).isEqualTo(1);
  }

  @Test
  void no_more_expire_at_once_than_are_asked_for() {
    submit(preauthorization("P-1"), preauthorization("P-2"), preauthorization("P-3"));

    assertThat(lifeCycle.expirePreauthorizations(LocalDate.parse("2025-01-01"), 2)).isEqualTo(2);
    assertThat(lifeCycle.expirePreauthorizations(LocalDate.parse("2025-01-01"), 2)).isEqualTo(1);
  }

  /** Product A pays 150 for the whole policy; each claim asks for 100. */
  private static ClaimBuilder claim(String code) {
    return aClaim().coded(code).within(terms("A").with("max-policy", "150")).asking(item("I1"));
  }

  private static ClaimBuilder preauthorization(String code) {
    return claim(code).usedAs(ClaimUse.PREAUTHORIZATION);
  }

  private int expireOn(String day) {
    return lifeCycle.expirePreauthorizations(LocalDate.parse(day), 10);
  }

  private void submit(ClaimBuilder... sent) {
    new SubmitClaims(claims, claims)
        .handle(Arrays.stream(sent).map(InMemoryClaims::draft).toList());
  }

  private List<Money> benefits() {
    return benefits(claims);
  }

  private static List<Money> benefits(InMemoryClaims claims) {
    return claims.recorded().stream().map(judged -> judged.decision().benefit()).toList();
  }

  private static List<Money> benefitsSingly(ClaimBuilder... sent) {
    var singly = new InMemoryClaims();
    for (ClaimBuilder claim : sent) {
      new SubmitClaims(singly, singly).handle(List.of(draft(claim)));
    }
    return benefits(singly);
  }
}
