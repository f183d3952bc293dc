package org.openimis.domain.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.coverage.PolicyStage.NEW;
import static org.openimis.domain.coverage.PolicyStage.RENEWAL;
import static org.openimis.domain.enrolment.Terms.terms;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.money.Money;

/** Of what a policy's value is made up; the sums of scheme-rules 3.2 are scenarios of packs. */
class PolicyValueTest {
  private static final Currency TZS = Currency.getInstance("TZS");
  private static final Currency XOF = Currency.getInstance("XOF");

  private static Household family(int adults, int children, int otherAdults, int otherChildren) {
    List<HouseholdMember> members = new ArrayList<>();
    add(members, adults, true, false);
    add(members, children, false, false);
    add(members, otherAdults, true, true);
    add(members, otherChildren, false, true);
    return Household.of(members, null);
  }

  private static void add(List<HouseholdMember> all, int count, boolean adult, boolean other) {
    for (int i = 0; i < count; i++) {
      all.add(new HouseholdMember("M" + all.size(), adult, other));
    }
  }

  private static PolicyValue value(Terms terms, Household household, PolicyStage stage) {
    return PolicyValue.of(terms.build(), household, stage, false, TZS);
  }

  private static String shown(PolicyValue value) {
    List<String> parts =
        value.parts().stream()
            .map(
                part ->
                    part.kind() + " " + part.count() + "x" + part.price().amount().toPlainString())
            .toList();
    return String.join(", ", parts) + " = " + value.total().amount().toPlainString();
  }

  @Test
  void without_a_lump_sum_each_member_contributes() {
    var terms = terms().with("premium-adult", 300).with("premium-child", 200);

    assertThat(shown(value(terms, family(2, 3, 0, 0), NEW)))
        .isEqualTo("ADULT 2x300, CHILD 3x200 = 1200.00");
  }

  @Test
  void a_threshold_without_a_lump_sum_includes_nobody() {
    var terms = terms().with("premium-adult", 300).with("threshold", 2);

    assertThat(shown(value(terms, family(3, 0, 0, 0), NEW))).isEqualTo("ADULT 3x300 = 900.00");
  }

  @Test
  void a_lump_sum_without_a_threshold_includes_everybody() {
    var terms = terms().with("lump-sum", 10_000).with("premium-adult", 300);

    assertThat(shown(value(terms, family(9, 9, 0, 0), NEW)))
        .isEqualTo("LUMP_SUM 1x10000 = 10000.00");
  }

  @Test
  void a_lump_sum_includes_adults_before_children() {
    var terms =
        terms()
            .with("lump-sum", 1000)
            .with("threshold", 4)
            .with("premium-adult", 300)
            .with("premium-child", 200);

    assertThat(shown(value(terms, family(3, 3, 0, 0), NEW)))
        .isEqualTo("LUMP_SUM 1x1000, CHILD 2x200 = 1400.00");
    assertThat(shown(value(terms, family(5, 1, 0, 0), NEW)))
        .isEqualTo("LUMP_SUM 1x1000, ADULT 1x300, CHILD 1x200 = 1500.00");
    assertThat(shown(value(terms, family(1, 3, 0, 0), NEW))).isEqualTo("LUMP_SUM 1x1000 = 1000.00");
  }

  @Test
  void a_lump_sum_never_includes_those_who_are_no_near_relatives() {
    var terms =
        terms()
            .with("lump-sum", 1000)
            .with("threshold", 6)
            .with("premium-adult", 300)
            .with("premium-child", 200);

    assertThat(shown(value(terms, family(1, 1, 2, 1), NEW)))
        .isEqualTo("LUMP_SUM 1x1000, ADULT 2x300, CHILD 1x200 = 1800.00");
  }

  @Test
  void fees_are_asked_for_each_member_whom_the_policy_covers() {
    var terms = terms().with("registration-fee", 10).with("general-assembly-fee", 5);

    assertThat(shown(value(terms, family(1, 1, 1, 1), NEW)))
        .isEqualTo("ASSEMBLY_FEE 4x5, REGISTRATION_FEE 4x10 = 60.00");
  }

  @Test
  void a_sum_for_the_family_takes_the_place_of_the_fee_for_each_member() {
    var terms =
        terms()
            .with("registration-fee", 10)
            .with("registration-lump-sum", 250)
            .with("general-assembly-fee", 5)
            .with("general-assembly-lump-sum", 130);

    assertThat(shown(value(terms, family(2, 2, 0, 0), NEW)))
        .isEqualTo("ASSEMBLY_LUMP_SUM 1x130, REGISTRATION_LUMP_SUM 1x250 = 380.00");
  }

  @Test
  void a_renewal_pays_no_registration() {
    var terms = terms().with("registration-fee", 10).with("general-assembly-fee", 5);

    assertThat(shown(value(terms, family(2, 0, 0, 0), RENEWAL)))
        .isEqualTo("ASSEMBLY_FEE 2x5 = 10.00");
  }

  @Test
  void coming_early_takes_a_share_off_the_whole() {
    var terms =
        terms()
            .with("lump-sum", 1000)
            .with("registration-fee", 10)
            .with("enrolment-discount-percent", 10)
            .with("enrolment-discount-period", 2)
            .with("renewal-discount-percent", 20)
            .with("renewal-discount-period", 1)
            .build();
    Household family = family(2, 0, 0, 0);

    var enrolled = PolicyValue.of(terms, family, NEW, true, TZS);
    assertThat(enrolled.total()).isEqualTo(Money.of("918.00", TZS));
    assertThat(enrolled.discount()).isEqualTo(Money.of("102.00", TZS));
    assertThat(PolicyValue.of(terms, family, RENEWAL, true, TZS).total())
        .isEqualTo(Money.of("800.00", TZS));
    assertThat(PolicyValue.of(terms, family, NEW, false, TZS).total())
        .isEqualTo(Money.of("1020.00", TZS));
  }

  @Test
  void a_discount_of_no_percent_or_no_months_is_none() {
    Household family = family(1, 0, 0, 0);
    var noMonths = terms().with("lump-sum", 100).with("enrolment-discount-percent", 10);
    var noPercent = terms().with("lump-sum", 100).with("enrolment-discount-period", 2);

    assertThat(PolicyValue.of(noMonths.build(), family, NEW, true, TZS).discount().isZero())
        .isTrue();
    assertThat(PolicyValue.of(noPercent.build(), family, NEW, true, TZS).discount().isZero())
        .isTrue();
  }

  @Test
  void the_total_is_rounded_once_half_up_to_the_smallest_coin() {
    var terms =
        terms()
            .with("lump-sum", 5)
            .with("enrolment-discount-percent", 10)
            .with("enrolment-discount-period", 1)
            .build();

    var value = PolicyValue.of(terms, family(1, 0, 0, 0), NEW, true, XOF);

    assertThat(value.total()).isEqualTo(Money.of("5", XOF)); // 4.5
    assertThat(value.discount().isZero()).isTrue();
  }

  @Test
  void members_beyond_the_most_are_left_out_and_cost_nothing() {
    var terms =
        terms().with("premium-adult", 300).with("premium-child", 200).with("max-members", 2);
    var members = new ArrayList<>(family(1, 2, 0, 0).covered());
    members.add(new HouseholdMember("last", true, false));

    var household = Household.of(members, terms.build().maxMembers());

    assertThat(household.covered())
        .extracting(HouseholdMember::insuree)
        .containsExactly("M0", "M1");
    assertThat(household.leftOut())
        .extracting(HouseholdMember::insuree)
        .containsExactly("M2", "last");
    assertThat(value(terms, household, NEW).total()).isEqualTo(Money.of("500.00", TZS));
  }

  @Test
  void nothing_asked_is_nothing_owed() {
    var value = value(terms(), family(4, 4, 0, 0), NEW);

    assertThat(value.parts()).isEmpty();
    assertThat(value.total().isZero()).isTrue();
  }
}
