package org.openimis.mapping.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.mapping.claim.SentClaims.CONTEXT;
import static org.openimis.mapping.claim.SentClaims.aClaim;
import static org.openimis.mapping.claim.SentClaims.coded;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Quantity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.LineReview;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.PriceRule;
import org.openimis.profiles.CodeSystems;

/** Whoever reads the note of a line can reckon it again. */
class LineNotesTest {
  private static final MedicalCode TABLETS = MedicalCode.item("0022");
  private static final MedicalCode VISIT = MedicalCode.service("A1");

  private final Claim claim = aClaim();

  @Nested
  class About_units {
    @Test
    void says_how_many_a_limit_has_left_and_why() {
      JudgedClaim judged =
          payable().paidUpTo(5, "BASIC", TABLETS, Limit.share("100")).had(TABLETS, "4").judge();

      assertThat(tablets(judged, Locale.ENGLISH))
          .isEqualTo(
              "0022: 130.00 TZS asked a unit, the price of list Hospital. Units that the"
                  + " policy pays for in a period of cover: 5; used before: 4; here: 2; accepted: 1."
                  + " Quantity 1: 130.00 TZS. Product BASIC (policy POL1) pays it in"
                  + " full: 130.00 TZS.");
      assertThat(tablets(judged, Locale.FRENCH))
          .isEqualTo(
              "0022 : 130.00 TZS demandés par unité, le prix de la liste Hospital. Unités que la"
                  + " police paie par période de couverture : 5 ; déjà utilisées : 4 ; ici : 2 ;"
                  + " acceptées : 1. Quantité 1 : 130.00 TZS. Le produit BASIC (police"
                  + " POL1) paie le tout : 130.00 TZS.");
    }

    @Test
    void says_so_already_before_a_review() {
      JudgedClaim judged =
          payable()
              .paidUpTo(5, "BASIC", TABLETS, Limit.share("100"))
              .had(TABLETS, "4")
              .reviewedFirst()
              .judge();

      assertThat(tablets(judged, Locale.ENGLISH))
          .isEqualTo(
              "0022: 2 at 130.00 TZS asked; the rules accept it, and a review will decide the"
                  + " amount. Units that the policy pays for in a period of cover: 5; used before: 4;"
                  + " here: 2; accepted: 1.");
    }

    @Test
    void does_not_mistake_another_cover_s_limit_for_a_cut() {
      JudgedClaim judged =
          payable()
              .paidUpTo(0, "BASIC", TABLETS, Limit.share("100"))
              .covered("POL2", "MORE")
              .paid("MORE", TABLETS, Limit.share("100"))
              .judge();

      assertThat(tablets(judged, Locale.ENGLISH))
          .contains("Product MORE (policy POL2)")
          .doesNotContain("used before");
    }

    @Test
    void says_what_a_reviewer_changed() {
      JudgedClaim judged =
          payable()
              .paid("BASIC", TABLETS, Limit.share("100"))
              .reviewed(
                  new LineReview(1, false, BigDecimal.ONE, Money.of("37", CONTEXT.currency())))
              .judge();

      assertThat(tablets(judged, Locale.ENGLISH))
          .isEqualTo(
              "0022: 130.00 TZS asked a unit; a reviewer accepted 37.00 TZS. A reviewer accepted 1"
                  + " of 2 units. Quantity 1: 37.00 TZS. Product BASIC (policy POL1) pays it in"
                  + " full: 37.00 TZS.");
      assertThat(tablets(judged, Locale.FRENCH))
          .startsWith(
              "0022 : 130.00 TZS demandés par unité ; un vérificateur a accepté 37.00 TZS. Unités"
                  + " acceptées par un vérificateur : 1 sur 2.");
    }

    @Test
    void says_that_a_reviewer_refused_the_line() {
      JudgedClaim judged =
          payable()
              .paid("BASIC", TABLETS, Limit.share("100"))
              .reviewed(new LineReview(1, true, null, null))
              .judge();

      assertThat(tablets(judged, Locale.ENGLISH))
          .isEqualTo("A reviewer of the scheme refused 0022.");
      assertThat(tablets(judged, Locale.FRENCH))
          .isEqualTo("Un vérificateur du régime a refusé 0022.");
    }
  }

  @Nested
  class About_a_package {
    private final PackageContent content =
        new PackageContent(
            PackageContent.Type.AS_DEFINED,
            List.of(new PackageContent.Part(TABLETS, new BigDecimal("2.00"))));

    @Test
    void says_which_parts_it_needs_and_which_the_claim_names() {
      claim
          .getItem()
          .get(1)
          .addDetail()
          .setSequence(1)
          .setProductOrService(coded(CodeSystems.MEDICAL_ITEM, "0022"))
          .setQuantity(new Quantity().setValue(3));
      JudgedClaim judged = visiting(content).judge();

      assertThat(visit(judged, Locale.ENGLISH))
          .isEqualTo(
              "A1: 400.00 TZS asked a unit. This package is paid only with exactly its parts: 2 ×"
                  + " 0022. The claim names 3 × 0022, so nothing is paid.");
      assertThat(visit(judged, Locale.FRENCH))
          .isEqualTo(
              "A1 : 400.00 TZS demandés par unité. Ce forfait n’est payé qu’avec exactement ses"
                  + " parties : 2 × 0022. La demande nomme 3 × 0022, donc rien n’est payé.");
    }

    @Test
    void says_that_the_claim_names_no_part() {
      assertThat(visit(visiting(content).judge(), Locale.ENGLISH))
          .isEqualTo(
              "A1: 400.00 TZS asked a unit. This package is paid only when the claim names exactly"
                  + " its parts: 2 × 0022. It names none, so nothing is paid.");
    }

    @Test
    void says_that_its_price_is_fixed() {
      var fixed = new PackageContent(PackageContent.Type.FIXED_PRICE, List.of());
      JudgedClaim judged =
          JudgedClaims.of(claim)
              .covered("POL1", "BASIC")
              .registered(VISIT, fixed)
              .listed(VISIT, "350")
              .paid("BASIC", VISIT, Limit.share("100"), PriceOrigin.ASKED, PriceRule.LOWER)
              .judge();

      assertThat(visit(judged, Locale.ENGLISH))
          .startsWith(
              "A1: 400.00 TZS asked a unit; the fixed price of this package, 350.00 TZS, is taken."
                  + " Quantity 1: 350.00 TZS.");
    }

    private JudgedClaims visiting(PackageContent parts) {
      return JudgedClaims.of(claim)
          .covered("POL1", "BASIC")
          .registered(VISIT, parts)
          .listed(VISIT, "400")
          .paid("BASIC", VISIT, Limit.share("100"));
    }
  }

  @Nested
  class About_a_deductible {
    /** 260 − 100 = 160, of which 80 % is 128; the visit finds nothing of the deductible left. */
    @Test
    void says_what_is_taken_what_is_left_and_what_is_paid_of_the_rest() {
      JudgedClaim judged =
          payable()
              .paid("BASIC", TABLETS, Limit.share("80"))
              .paid("BASIC", VISIT, Limit.share("100"))
              .limiting("BASIC", "ded-treatment", "100")
              .judge();

      assertThat(tablets(judged, Locale.ENGLISH))
          .endsWith(
              "Quantity 2: 260.00 TZS. Deductible per treatment (100.00 TZS): 100.00 TZS was still"
                  + " to be paid; the patient pays 100.00 TZS, 0.00 TZS is left. Product BASIC"
                  + " (policy POL1) pays 80 % of the rest: 128.00 TZS; the patient pays 32.00 TZS"
                  + " of it.");
      assertThat(visit(judged, Locale.ENGLISH))
          .endsWith(
              "Deductible per treatment (100.00 TZS): paid in full already. Product BASIC (policy"
                  + " POL1) pays it in full: 400.00 TZS.");
      assertThat(tablets(judged, Locale.FRENCH))
          .endsWith(
              "Franchise par traitement (100.00 TZS) : il restait 100.00 TZS à payer ; le patient"
                  + " paie 100.00 TZS, il reste 0.00 TZS. Le produit BASIC (police POL1) paie 80 %"
                  + " du reste : 128.00 TZS ; le patient en paie 32.00 TZS.");
    }

    /** 500, of which 150 were borne before: the tablets go into it whole, the visit in part. */
    @Test
    void says_that_nothing_is_left_of_a_line_that_it_swallows() {
      JudgedClaim judged =
          payable()
              .paid("BASIC", TABLETS, Limit.share("100"))
              .paid("BASIC", VISIT, Limit.share("100"))
              .limiting("BASIC", "ded-insuree", "500")
              .used("POL1", "150", "0")
              .judge();

      assertThat(tablets(judged, Locale.ENGLISH))
          .endsWith(
              "Deductible per insuree (500.00 TZS): 350.00 TZS was still to be paid; the patient"
                  + " pays 260.00 TZS, 90.00 TZS is left. So product BASIC (policy POL1) pays"
                  + " nothing.");
      assertThat(visit(judged, Locale.ENGLISH))
          .endsWith(
              "90.00 TZS was still to be paid; the patient pays 90.00 TZS, 0.00 TZS is left."
                  + " Product BASIC (policy POL1) pays the rest in full: 310.00 TZS.");
    }

    /** min(260, 2 × 100) = 200; 200 − 50 = 150. */
    @Test
    void says_first_what_of_the_line_counts_under_a_fixed_limit() {
      JudgedClaim judged =
          payable()
              .paid("BASIC", TABLETS, Limit.fixed("100"))
              .limiting("BASIC", "ded-policy", "50")
              .judge();

      assertThat(tablets(judged, Locale.ENGLISH))
          .endsWith(
              "Quantity 2: 260.00 TZS. At most 100.00 TZS a unit counts: 200.00 TZS. Deductible"
                  + " per policy (50.00 TZS): 50.00 TZS was still to be paid; the patient pays"
                  + " 50.00 TZS, 0.00 TZS is left. Product BASIC (policy POL1) pays the rest in"
                  + " full: 150.00 TZS.");
    }
  }

  @Nested
  class About_ceilings {
    @Test
    void says_how_much_is_left_and_what_goes_beyond() {
      JudgedClaim judged =
          payable()
              .paid("BASIC", TABLETS, Limit.share("100"))
              .paid("BASIC", VISIT, Limit.share("100"))
              .limiting("BASIC", "max-op-policy", "1000")
              .used("POL1", "0", "450")
              .judge();

      assertThat(tablets(judged, Locale.ENGLISH))
          .endsWith(
              "pays it in full: 260.00 TZS. Ceiling per policy, out-patient (1000.00 TZS): 290.00"
                  + " TZS left.");
      assertThat(visit(judged, Locale.ENGLISH))
          .endsWith(
              "pays it in full: 400.00 TZS. Ceiling per policy, out-patient (1000.00 TZS): only"
                  + " 290.00 TZS was left, so 110.00 TZS is not paid. Paid: 290.00 TZS.");
      assertThat(visit(judged, Locale.FRENCH))
          .endsWith(
              "Plafond par police, soins ambulatoires (1000.00 TZS) : il ne restait que 290.00 TZS,"
                  + " donc 110.00 TZS n’est pas payé. Payé : 290.00 TZS.");
    }

    @Test
    void says_that_a_line_does_not_count() {
      JudgedClaim judged =
          payable()
              .paidOutsideCeiling("BASIC", TABLETS, Limit.share("100"))
              .limiting("BASIC", "max-treatment", "10")
              .judge();

      assertThat(tablets(judged, Locale.ENGLISH))
          .endsWith(
              "pays it in full: 260.00 TZS. Ceiling per treatment (10.00 TZS): this line does not"
                  + " count against it.");
    }

    @Test
    void says_what_the_amount_of_the_category_leaves() {
      JudgedClaim judged =
          JudgedClaims.of(claim)
              .covered("POL1", "BASIC")
              .registered(TABLETS)
              .registered(VISIT, ServiceCategory.CONSULTATION)
              .listed(TABLETS, "130")
              .listed(VISIT, "400")
              .paid("BASIC", TABLETS, Limit.share("100"))
              .paid("BASIC", VISIT, Limit.share("100"))
              .limiting("BASIC", "max-amount-consultation", "300")
              .judge();

      assertThat(tablets(judged, Locale.ENGLISH)).endsWith("pays it in full: 260.00 TZS.");
      assertThat(visit(judged, Locale.ENGLISH))
          .endsWith(
              "The claim counts as a consultation, for which 40.00 TZS was left to pay in this"
                  + " claim, so 360.00 TZS is not paid. Paid: 40.00 TZS.");
      assertThat(visit(judged, Locale.FRENCH))
          .endsWith(
              "La demande compte comme une consultation ; à ce titre il restait 40.00 TZS à payer"
                  + " dans cette demande, donc 360.00 TZS n’est pas payé. Payé : 40.00 TZS.");
    }
  }

  @Test
  void says_that_a_relative_price_waits_for_the_batch_run() {
    JudgedClaim judged =
        payable()
            .paid("BASIC", TABLETS, Limit.share("80"), PriceOrigin.RELATIVE, PriceRule.LOWER)
            .judge();

    assertThat(tablets(judged, Locale.ENGLISH))
        .isEqualTo(
            "0022: 130.00 TZS asked a unit, the price of list Hospital. Quantity 2: 260.00 TZS."
                + " Product BASIC (policy POL1) pays 80 %: 208.00 TZS; the patient pays 52.00 TZS."
                + " The price is relative: the batch run decides what share of 208.00 TZS is"
                + " paid.");
    assertThat(tablets(judged, Locale.FRENCH))
        .endsWith(
            "Le prix est relatif : le calcul par lots décide quelle part de 208.00 TZS est payée.");
  }

  private JudgedClaims payable() {
    return JudgedClaims.of(claim)
        .covered("POL1", "BASIC")
        .registered(TABLETS)
        .registered(VISIT)
        .listed(TABLETS, "130")
        .listed(VISIT, "400");
  }

  private static String tablets(JudgedClaim judged, Locale language) {
    return LineNotes.of(judged, judged.decision().lines().get(0), language);
  }

  private static String visit(JudgedClaim judged, Locale language) {
    return LineNotes.of(judged, judged.decision().lines().get(1), language);
  }
}
