package org.openimis.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Claim;
import org.junit.jupiter.api.Test;
import org.openimis.profiles.Profiles;

/** What a program has only looked at is still what it was. */
class EmptyElementsTest {
  @Test
  void elements_that_a_getter_left_behind_do_not_count() {
    Claim claim =
        Validators.examples().stream()
            .filter(each -> each.id().equals("example-claim-approved"))
            .map(each -> (Claim) Validators.parse(each.json()))
            .findFirst()
            .orElseThrow();
    claim.getFacility();
    claim.getInsurer().getIdentifier();
    claim.getItemFirstRep().getCategory();
    claim.getMeta().getTagFirstRep();

    assertThat(Validators.QUICK.doubt(claim, Profiles.CLAIM)).isEmpty();
  }
}
