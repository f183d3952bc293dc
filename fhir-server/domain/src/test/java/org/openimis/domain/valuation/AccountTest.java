package org.openimis.domain.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The accounts of the ledger and what they count. */
class AccountTest {

  @Test
  void buckets_tell_deductible_and_ceiling_hospital_care_and_other_care_apart() {
    assertThat(Bucket.deductible(true)).isEqualTo(Bucket.DEDUCTIBLE_HOSPITAL);
    assertThat(Bucket.deductible(false)).isEqualTo(Bucket.DEDUCTIBLE_OTHER);
    assertThat(Bucket.ceiling(true)).isEqualTo(Bucket.CEILING_HOSPITAL);
    assertThat(Bucket.ceiling(false)).isEqualTo(Bucket.CEILING_OTHER);
    assertThat(Stream.of(Bucket.values()).filter(Bucket::isDeductible))
        .containsExactly(Bucket.DEDUCTIBLE_HOSPITAL, Bucket.DEDUCTIBLE_OTHER);
    assertThat(Stream.of(Bucket.values()).filter(Bucket::isHospital))
        .containsExactly(Bucket.DEDUCTIBLE_HOSPITAL, Bucket.CEILING_HOSPITAL);
  }

  @Test
  void buckets_have_codes_that_lead_back() {
    assertThat(Bucket.values())
        .extracting(Bucket::code)
        .containsExactly(
            "deductible-hospital", "deductible-other", "ceiling-hospital", "ceiling-other");
    assertThat(Bucket.values())
        .allSatisfy(bucket -> assertThat(Bucket.ofCode(bucket.code())).isEqualTo(bucket));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bucket.ofCode("other"))
        .withMessage("No account counts other");
  }

  @Test
  void accounts_are_moved_by_scheme_policy_insuree_and_bucket() {
    var sorted =
        List.of(
            new AccountId("A", "2", "2", Bucket.CEILING_OTHER),
            new AccountId("B", "1", "2", Bucket.CEILING_OTHER),
            new AccountId("B", "2", "1", Bucket.CEILING_OTHER),
            new AccountId("B", "2", "2", Bucket.DEDUCTIBLE_HOSPITAL),
            new AccountId("B", "2", "2", Bucket.CEILING_OTHER));

    assertThat(Stream.of(3, 1, 4, 0, 2).map(sorted::get).sorted()).isEqualTo(sorted);
  }

  @Test
  void each_account_has_one_for_other_care() {
    for (Bucket bucket : Bucket.values()) {
      AccountId other = new AccountId("demo", "POL1", "1", bucket).ofOtherCare();

      assertThat(other.bucket().isDeductible()).isEqualTo(bucket.isDeductible());
      assertThat(other.bucket().isHospital()).isNotEqualTo(bucket.isHospital());
      assertThat(other).isEqualTo(new AccountId("demo", "POL1", "1", other.bucket()));
    }
  }

  @Test
  void an_account_is_shown_by_all_that_names_it() {
    assertThat(new AccountId("demo", "POL1", "070707070", Bucket.CEILING_OTHER).shown())
        .isEqualTo("demo|POL1|070707070|ceiling-other");
  }

  @Test
  void postings_have_codes_for_why_an_account_is_moved() {
    assertThat(Posting.Kind.values())
        .extracting(Posting.Kind::code)
        .containsExactly("reservation", "settlement", "release", "reversal", "draw", "expiry");
  }
}
