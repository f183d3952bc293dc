package org.openimis.domain.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimis.domain.enrolment.Terms.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openimis.domain.contribution.ActivationOption;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.enrolment.EnrolmentDecision.Offer;
import org.openimis.domain.enrolment.EnrolmentDecision.Reason;
import org.openimis.domain.enrolment.EnrolmentFacts.OtherCover;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.EnrolmentTerms;

/** Who is enrolled when a family applies, and why somebody is not. */
class EnrolmentDecisionTest {
  private static final Currency TZS = Currency.getInstance("TZS");
  private static final LocalDate DAY = LocalDate.parse("2024-03-01");

  private final Terms terms =
      terms().with("premium-adult", 300).with("premium-child", 200).with("max-members", 3);
  private final List<FamilyMember> members =
      new ArrayList<>(
          List.of(member("HEAD", "1980-01-01", null), member("CHILD", "2010-01-01", "4")));
  private final List<FamilyPolicy> policies = new ArrayList<>();
  private final List<OtherCover> elsewhere = new ArrayList<>();
  private boolean onSale = true;
  private boolean soldHere = true;

  private static FamilyMember member(String number, String born, @Nullable String relationship) {
    return new FamilyMember(number, number, LocalDate.parse(born), relationship, null);
  }

  private static FamilyMember gone(FamilyMember member, String lastDay) {
    return new FamilyMember(
        member.insuree(),
        member.patient(),
        member.birthDate(),
        member.relationship(),
        LocalDate.parse(lastDay));
  }

  private EnrolmentDecision apply(@Nullable FamilyPolicy renewed) {
    EnrolmentTerms sold = onSale ? terms.build() : null;
    var facts =
        new EnrolmentFacts(
            "PROD",
            sold,
            soldHere,
            members,
            policies,
            elsewhere,
            18,
            TZS,
            ActivationOption.CONTRIBUTION);
    return EnrolmentDecision.of(facts, DAY, renewed);
  }

  private EnrolmentDecision apply() {
    return apply(null);
  }

  private static Offer offer(EnrolmentDecision decision) {
    return Objects.requireNonNull(decision.offer());
  }

  private static List<String> covered(EnrolmentDecision decision) {
    return offer(decision).household().covered().stream().map(HouseholdMember::insuree).toList();
  }

  @Test
  void a_family_is_enrolled_as_a_whole() {
    EnrolmentDecision decision = apply();

    assertThat(decision.isComplete()).isTrue();
    assertThat(covered(decision)).containsExactly("HEAD", "CHILD");
    assertThat(offer(decision).value().total()).isEqualTo(Money.of("500", TZS));
    assertThat(offer(decision).standing().status()).isEqualTo(PolicyStatus.IDLE);
    assertThat(offer(decision).dates().start()).isEqualTo(DAY);
    assertThat(offer(decision).payUntil()).isEqualTo("2024-02-29"); // no grace: before the start
  }

  @Test
  void age_is_that_of_the_day_of_the_application() {
    members.set(1, member("CHILD", "2006-03-01", "4")); // of age on that very day
    assertThat(offer(apply()).value().total()).isEqualTo(Money.of("600", TZS));

    members.set(1, member("CHILD", "2006-03-02", "4"));
    assertThat(offer(apply()).value().total()).isEqualTo(Money.of("500", TZS));
  }

  @Test
  void only_relationship_7_is_beyond_the_lump_sum() {
    terms.with("lump-sum", 100);
    members.add(member("AUNT", "1970-01-01", "7"));
    assertThat(offer(apply()).value().total()).isEqualTo(Money.of("400", TZS));

    members.set(2, member("AUNT", "1970-01-01", "6"));
    assertThat(offer(apply()).value().total()).isEqualTo(Money.of("100", TZS));
  }

  @Test
  void who_is_beyond_the_most_is_left_out() {
    members.add(member("THIRD", "2011-01-01", "4"));
    members.add(member("FOURTH", "2012-01-01", "4"));

    EnrolmentDecision decision = apply();

    assertThat(decision.isComplete()).isFalse();
    assertThat(covered(decision)).containsExactly("HEAD", "CHILD", "THIRD");
    assertThat(decision.reasons())
        .containsExactly(new Reason(EnrolmentReason.MEMBERS_ABOVE_MAXIMUM, List.of("FOURTH")));
  }

  @Test
  void who_has_left_the_register_is_left_out_and_takes_nobodys_place() {
    members.set(1, gone(members.get(1), "2024-02-29"));
    members.add(member("THIRD", "2011-01-01", "4"));
    members.add(member("FOURTH", "2012-01-01", "4"));

    EnrolmentDecision decision = apply();

    assertThat(covered(decision)).containsExactly("HEAD", "THIRD", "FOURTH");
    assertThat(decision.reasons())
        .containsExactly(new Reason(EnrolmentReason.MEMBER_INACTIVE, List.of("CHILD")));
  }

  @Test
  void who_leaves_the_register_on_the_day_itself_is_enrolled() {
    members.set(1, gone(members.get(1), "2024-03-01"));

    assertThat(apply().isComplete()).isTrue();
  }

  @Test
  void no_policy_is_made_out_to_a_head_who_has_died() {
    members.set(0, gone(members.get(0), "2024-01-31"));

    EnrolmentDecision decision = apply();

    assertThat(decision.offer()).isNull();
    assertThat(decision.isComplete()).isFalse();
    assertThat(decision.reasons())
        .containsExactly(new Reason(EnrolmentReason.MEMBER_INACTIVE, List.of("HEAD")));
  }

  @Test
  void whom_another_family_has_covered_is_left_out() {
    elsewhere.add(cover("CHILD", "2023-06-01", "2024-05-31"));

    EnrolmentDecision decision = apply();

    assertThat(covered(decision)).containsExactly("HEAD");
    assertThat(decision.reasons())
        .containsExactly(new Reason(EnrolmentReason.MEMBER_COVERED_ELSEWHERE, List.of("CHILD")));
  }

  @Test
  void what_another_family_covered_before_the_term_or_covers_after_it_is_not_in_the_way() {
    elsewhere.add(cover("CHILD", "2023-03-01", "2024-02-29")); // the term begins the day after
    elsewhere.add(cover("CHILD", "2025-03-01", "2026-02-28"));

    assertThat(apply().isComplete()).isTrue();
  }

  @Test
  void a_renewal_before_the_end_asks_about_the_new_term_only() {
    FamilyPolicy old = policy("P1", "PROD", "2023-04-01", "2024-03-31");
    policies.add(old);
    elsewhere.add(cover("CHILD", "2023-04-01", "2024-03-31")); // left behind when families split

    assertThat(covered(apply(old))).containsExactly("HEAD", "CHILD");
  }

  @Test
  void a_family_all_of_whom_are_covered_elsewhere_gets_no_policy() {
    elsewhere.add(cover("HEAD", "2023-03-02", "2024-03-01"));
    elsewhere.add(cover("CHILD", "2025-02-28", "2026-02-27"));

    assertThat(apply().offer()).isNull();
    assertThat(apply().reasons()).hasSize(2);
  }

  @Test
  void a_product_that_is_not_sold_on_the_day_is_refused() {
    onSale = false;

    assertThat(apply().reasons())
        .containsExactly(
            new Reason(EnrolmentReason.PRODUCT_NOT_ON_SALE, List.of("PROD", "2024-03-01")));
  }

  @Test
  void a_product_that_is_not_sold_where_the_family_lives_is_refused() {
    soldHere = false;

    assertThat(apply().reasons())
        .containsExactly(new Reason(EnrolmentReason.PRODUCT_NOT_SOLD_HERE, List.of("PROD")));
  }

  @Test
  void a_policy_of_the_same_product_for_some_of_the_days_is_in_the_way() {
    policies.add(policy("P1", "PROD", "2023-03-02", "2024-03-01"));

    assertThat(apply().offer()).isNull();
    assertThat(apply().reasons())
        .containsExactly(new Reason(EnrolmentReason.ALREADY_COVERED, List.of("P1", "2024-03-01")));
  }

  @Test
  void a_policy_that_ends_the_day_before_or_begins_the_day_after_is_not() {
    policies.add(policy("P1", "PROD", "2023-03-01", "2024-02-29"));
    policies.add(policy("P2", "PROD", "2025-03-01", "2026-02-28"));

    assertThat(apply().isComplete()).isTrue();
  }

  @Test
  void a_policy_that_begins_on_the_last_day_is_in_the_way() {
    policies.add(policy("P2", "PROD", "2025-02-28", "2026-02-27"));

    assertThat(apply().offer()).isNull();
  }

  @Test
  void a_policy_of_another_product_is_not_in_the_way() {
    policies.add(policy("P1", "OTHER", "2023-06-01", "2024-05-31"));

    assertThat(apply().isComplete()).isTrue();
  }

  @Test
  void a_renewal_follows_the_policy_that_it_renews() {
    FamilyPolicy old = policy("P1", "PROD", "2023-04-01", "2024-03-31");
    policies.add(old);

    EnrolmentDecision decision = apply(old);

    assertThat(offer(decision).dates().start()).isEqualTo("2024-04-01");
    assertThat(offer(decision).dates().stage()).isEqualTo(PolicyStage.RENEWAL);
  }

  @Test
  void a_renewal_may_come_too_late() {
    terms.with("grace-period-renewal", 1);
    FamilyPolicy old = policy("P1", "PROD", "2023-01-31", "2024-01-30");

    assertThat(apply(old).reasons())
        .containsExactly(new Reason(EnrolmentReason.RENEWAL_TOO_LATE, List.of("P1", "2024-01-30")));
  }

  @Test
  void what_costs_nothing_is_in_force_at_once() {
    terms.with("premium-adult", 0).with("premium-child", 0);

    assertThat(offer(apply()).standing().status()).isEqualTo(PolicyStatus.ACTIVE);
    assertThat(offer(apply()).standing().effective()).isEqualTo(DAY);
  }

  @Test
  void a_family_without_a_head_is_none() {
    members.clear();

    assertThatIllegalArgumentException().isThrownBy(this::apply);
  }

  @Test
  void the_codes_are_those_of_the_code_system() {
    assertThat(EnrolmentReason.values())
        .extracting(EnrolmentReason::code)
        .containsExactly(
            "product-not-on-sale",
            "product-not-sold-here",
            "already-covered",
            "renewal-too-late",
            "members-above-maximum",
            "member-covered-elsewhere",
            "member-inactive");
  }

  private static OtherCover cover(String insuree, String from, String to) {
    return new OtherCover(insuree, LocalDate.parse(from), LocalDate.parse(to));
  }

  private static FamilyPolicy policy(String number, String product, String from, String to) {
    return new FamilyPolicy(
        number, product, PolicyStatus.ACTIVE, LocalDate.parse(from), LocalDate.parse(to));
  }
}
