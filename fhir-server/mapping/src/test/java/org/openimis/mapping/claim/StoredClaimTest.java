package org.openimis.mapping.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimis.mapping.claim.JudgedClaims.IDS;
import static org.openimis.mapping.claim.SentClaims.aClaim;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Money;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.mapping.Snapshot;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.Profiles;

class StoredClaimTest {
  private final Claim sent = aClaim();

  @Test
  void a_claim_is_stored_with_its_parties_covers_and_amounts() {
    Claim stored = StoredClaim.of(JudgedClaims.of(sent).covered("POL1", "BASIC").judge(), IDS);

    Snapshot.matches(stored, "claim/stored");
  }

  @Test
  void a_draft_becomes_active_and_what_was_sent_stays_as_it_is() {
    sent.setStatus(ClaimStatus.DRAFT);
    sent.setId("Claim/of-the-client");

    Claim stored = StoredClaim.of(JudgedClaims.of(sent).judge(), IDS);

    assertThat(stored.getStatus()).isEqualTo(ClaimStatus.ACTIVE);
    assertThat(stored.hasId()).isFalse();
    assertThat(sent.getStatus()).isEqualTo(ClaimStatus.DRAFT);
    assertThat(sent.getPatient().hasReference()).isFalse();
  }

  @Test
  void without_a_cover_the_sent_insurance_stays() {
    Claim stored = StoredClaim.of(JudgedClaims.of(sent).judge(), IDS);

    assertThat(stored.getInsuranceFirstRep().getCoverage().getDisplay()).isEqualTo("POL00037");
  }

  @Test
  void a_guarantee_number_moves_to_the_cover_that_was_found() {
    sent.getInsuranceFirstRep().addPreAuthRef("GUARANTEE-1");

    Claim stored = StoredClaim.of(JudgedClaims.of(sent).covered("POL1", "BASIC").judge(), IDS);

    assertThat(stored.getInsurance()).hasSize(1);
    assertThat(stored.getInsuranceFirstRep().getPreAuthRef())
        .extracting(StringType::getValue)
        .containsExactly("GUARANTEE-1");
  }

  @Test
  void a_number_in_a_second_insurance_is_not_lost_with_it() {
    sent.getInsuranceFirstRep().addPreAuthRef("PRE-1");
    sent.addInsurance().setSequence(2).setFocal(false).addPreAuthRef("PRE-2");
    sent.getInsurance().get(1).getCoverage().setDisplay("POL2");

    Claim stored = StoredClaim.of(JudgedClaims.of(sent).covered("POL1", "BASIC").judge(), IDS);

    assertThat(stored.getInsuranceFirstRep().getPreAuthRef())
        .extracting(StringType::getValue)
        .containsExactly("PRE-1", "PRE-2");
  }

  @Test
  void a_total_that_is_not_the_sum_of_the_lines_is_kept_beside_it() {
    sent.getTotal().setValue(new BigDecimal("600.5"));

    Money total = StoredClaim.of(JudgedClaims.of(sent).judge(), IDS).getTotal();

    assertThat(total.getValue()).isEqualByComparingTo("660");
    var kept = (Money) total.getExtensionByUrl(Extensions.SENT_TOTAL).getValue();
    assertThat(kept.getValue()).isEqualTo(new BigDecimal("600.50"));
    assertThat(kept.getCurrency()).isEqualTo("TZS");
  }

  @Test
  void a_total_that_adds_up_or_is_not_there_is_not_kept_twice() {
    assertThat(StoredClaim.of(JudgedClaims.of(sent).judge(), IDS).getTotal().hasExtension())
        .isFalse();

    sent.getTotal().setValue(new BigDecimal("660.0"));
    sent.getTotal().addExtension(Extensions.SENT_TOTAL, new Money().setValue(1));
    assertThat(StoredClaim.of(JudgedClaims.of(sent).judge(), IDS).getTotal().hasExtension())
        .isFalse();
  }

  @Test
  void a_claim_that_was_judged_again_as_it_stands_has_nothing_to_store() {
    JudgedClaim judged = JudgedClaims.of(sent).judge();
    var again =
        new JudgedClaim(
            judged.claim(),
            judged.contentHash(),
            judged.facts(),
            judged.decision(),
            judged.state(),
            null,
            null);

    assertThatThrownBy(() -> StoredClaim.of(again, IDS)).hasMessageContaining("Nothing was sent");
  }

  @Test
  void the_facility_stands_in_the_place_of_a_role_at_it() {
    sent.setProvider(new Reference("PractitionerRole/role-1").setDisplay("Dr Asha"));

    Reference provider = StoredClaim.of(JudgedClaims.of(sent).judge(), IDS).getProvider();

    assertThat(provider.getReference()).isEqualTo("Organization/facility-1");
    assertThat(provider.getIdentifier().getValue()).isEqualTo("VIHOS001");
    assertThat(provider.hasDisplay()).isFalse();
  }

  @Test
  void what_a_client_says_of_profile_and_scheme_does_not_count() {
    sent.getMeta().addProfile("http://example.org/theirs").addTag().setCode("theirs");
    sent.addExtension(Extensions.SCHEME, new CodeType("other-scheme"));

    Claim stored = StoredClaim.of(JudgedClaims.of(sent).judge(), IDS);

    assertThat(stored.getMeta().getProfile())
        .extracting(profile -> profile.getValue())
        .containsExactly(Profiles.CLAIM);
    assertThat(stored.getMeta().hasTag()).isFalse();
    assertThat(stored.getExtensionsByUrl(Extensions.SCHEME))
        .extracting(extension -> extension.getValue().primitiveValue())
        .containsExactly("basic");
  }
}
