package org.openimis.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.domain.claim.ClaimBuilder.aClaim;
import static org.openimis.domain.claim.LineBuilder.item;
import static org.openimis.domain.claim.LineBuilder.part;
import static org.openimis.domain.claim.LineBuilder.service;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.VisitType;

class ContentHashTest {
  private static final String USUAL = hash(aClaim());

  @Test
  void the_same_claim_has_the_same_hash_for_ever() {
    assertThat(hash(aClaim())).isEqualTo(USUAL);
    assertThat(USUAL)
        .as("a change of the algorithm needs a new version")
        .isEqualTo("v2:b30b635847e663bf2e3091500a354ef9706691ae11b8d4adacd5fe93d2c42ac7");
  }

  @Test
  void the_scale_of_numbers_does_not_matter() {
    assertThat(hash(aClaim().asking(item("I1").times("10").at("1200"))))
        .isEqualTo(hash(aClaim().asking(item("I1").times("10.0").at("1200.00"))))
        .isEqualTo(hash(aClaim().asking(item("I1").times("1E+1").at("1.2E+3"))));
  }

  @Test
  void what_registers_and_prices_say_of_it_does_not_matter() {
    assertThat(hash(aClaim().asking(item("I1").listedAt("7").notCovered())))
        .isEqualTo(hash(aClaim().asking(item("I1"))));
  }

  @Test
  void who_asks_whom_for_what_matters() {
    assertThat(hash(aClaim().inScheme("OTHER"))).isNotEqualTo(USUAL);
    assertThat(hash(aClaim().fromFacility("HF-2"))).isNotEqualTo(USUAL);
    assertThat(hash(aClaim().coded("C-2"))).isNotEqualTo(USUAL);
    assertThat(hash(aClaim().ofInsuree("105000002"))).isNotEqualTo(USUAL);
    assertThat(hash(aClaim().enteredBy("ADM-2"))).isNotEqualTo(USUAL);
    assertThat(hash(aClaim().enteredBy(null))).isNotEqualTo(USUAL);
    SubmittedClaim claim = aClaim().claim();
    var key = new ClaimKey("DEMO", "HF-1", "preauthorization", "C-1");
    assertThat(ContentHash.of(with(claim, key, claim.lines()))).isNotEqualTo(USUAL);
  }

  @Test
  void nobody_is_not_somebody_called_null() {
    assertThat(hash(aClaim().enteredBy(null))).isNotEqualTo(hash(aClaim().enteredBy("null")));
  }

  @Test
  void visit_and_dates_matter() {
    assertThat(hash(aClaim().comingFor(VisitType.EMERGENCY))).isNotEqualTo(USUAL);
    assertThat(hash(aClaim().staying("2024-02-29", "2024-03-01"))).isNotEqualTo(USUAL);
    assertThat(hash(aClaim().staying("2024-03-01", "2024-03-02").claimedOn("2024-03-01")))
        .isNotEqualTo(USUAL);
    assertThat(hash(aClaim().claimedOn("2024-03-02"))).isNotEqualTo(USUAL);
  }

  @Test
  void diagnoses_and_their_order_matter() {
    assertThat(hash(aClaim().diagnosed("A02", "B50")))
        .isNotEqualTo(USUAL)
        .isNotEqualTo(hash(aClaim().diagnosed("B50", "A02")));
  }

  @Test
  void the_lines_and_their_order_matter() {
    assertThat(hash(aClaim().asking(item("I1"), item("I2"))))
        .isNotEqualTo(hash(aClaim().asking(item("I2"), item("I1"))))
        .isNotEqualTo(hash(aClaim().asking(item("I1"))));
  }

  @Test
  void everything_in_a_line_matters() {
    var line = hash(aClaim().asking(item("X1")));
    assertThat(hash(aClaim().asking(item("X2")))).isNotEqualTo(line);
    assertThat(hash(aClaim().asking(service("X1")))).isNotEqualTo(line);
    assertThat(hash(aClaim().asking(item("X1").times("2")))).isNotEqualTo(line);
    assertThat(hash(aClaim().asking(item("X1").at("100.01")))).isNotEqualTo(line);
    assertThat(hash(item("X1").line(2))).isNotEqualTo(hash(item("X1").line(1)));
    ClaimLine inTanzania = item("X1").line(1);
    var price = Money.of("100", Currency.getInstance("NPR"));
    assertThat(hash(new ClaimLine(1, inTanzania.code(), inTanzania.quantity(), price)))
        .isNotEqualTo(hash(inTanzania));
  }

  @Test
  void what_a_package_contained_and_whether_a_line_is_explained_matters() {
    var line = hash(aClaim().asking(service("S1").containing(part("2", "I1"))));

    assertThat(hash(aClaim().asking(service("S1")))).isNotEqualTo(line);
    assertThat(hash(aClaim().asking(service("S1").containing(part("3", "I1"))))).isNotEqualTo(line);
    assertThat(hash(aClaim().asking(service("S1").containing(part("2", "I2"))))).isNotEqualTo(line);
    assertThat(hash(aClaim().asking(service("S1").containing(part("2", "I1"), part("1", "I2")))))
        .isNotEqualTo(line);
    assertThat(hash(aClaim().asking(service("S1").containing(part("2.0", "I1"))))).isEqualTo(line);
    assertThat(hash(aClaim().asking(service("S1").explained())))
        .isNotEqualTo(hash(aClaim().asking(service("S1"))));
  }

  @Test
  void a_part_is_an_item_or_a_service() {
    var item = new PackageContent.Part(MedicalCode.item("X1"), BigDecimal.ONE);
    var service = new PackageContent.Part(MedicalCode.service("X1"), BigDecimal.ONE);

    assertThat(hash(aClaim().asking(service("S1").containing(item))))
        .isNotEqualTo(hash(aClaim().asking(service("S1").containing(service))));
  }

  @Test
  void a_guarantee_and_an_earlier_claim_matter_and_are_not_the_same() {
    assertThat(hash(aClaim().guaranteedBy("7"))).isNotEqualTo(USUAL);
    assertThat(hash(aClaim().correcting("7"))).isNotEqualTo(USUAL);
    assertThat(hash(aClaim().correcting("7"))).isNotEqualTo(hash(aClaim().guaranteedBy("7")));
  }

  @Test
  void values_do_not_run_together() {
    assertThat(hash(aClaim().diagnosed("A", "0BC")))
        .isNotEqualTo(hash(aClaim().diagnosed("A0", "BC")));
    assertThat(hash(aClaim().fromFacility("HF").coded("1")))
        .isNotEqualTo(hash(aClaim().fromFacility("H").coded("F1")));
  }

  private static String hash(ClaimBuilder claim) {
    return ContentHash.of(claim.claim());
  }

  private static String hash(ClaimLine line) {
    SubmittedClaim claim = aClaim().claim();
    return ContentHash.of(with(claim, claim.key(), List.of(line)));
  }

  private static SubmittedClaim with(SubmittedClaim claim, ClaimKey key, List<ClaimLine> lines) {
    return new SubmittedClaim(
        key,
        claim.insuree(),
        claim.administrator(),
        claim.visitType(),
        claim.visit(),
        claim.claimedOn(),
        claim.diagnoses(),
        lines);
  }
}
