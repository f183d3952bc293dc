package org.openimis.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.RuleSet;
import org.openimis.domain.coverage.Policy;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.Product;
import org.openimis.domain.product.VisitLimits;
import org.openimis.domain.scheme.SampleClaim;
import org.openimis.domain.scheme.Scheme;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.schemes.file.PackFiles;

class DemoPackTest {
  private static final PackReading READING =
      PackReader.read(PackFiles.ofFolder(Path.of("packs/demo")));

  private final SchemePack demo = READING.orElseThrow();

  @Test
  void the_demo_pack_has_no_fault() {
    assertThat(READING.faults()).isEmpty();
  }

  @Test
  void the_law_has_the_counts_that_the_source_documents() {
    assertThat(demo.places()).hasSize(31);
    assertThat(demo.facilities()).hasSize(15);
    assertThat(demo.claimAdministrators()).hasSize(15);
    assertThat(demo.officers()).hasSize(14);
    assertThat(demo.catalogue()).filteredOn(e -> e.code().kind() == LineKind.ITEM).hasSize(257);
    assertThat(demo.catalogue()).filteredOn(e -> e.code().kind() == LineKind.SERVICE).hasSize(81);
    assertThat(demo.diagnoses()).hasSize(1910);
    assertThat(demo.priceLists()).hasSize(12);
    assertThat(demo.priceLists().stream().mapToInt(list -> list.entries().size()).sum())
        .isEqualTo(832);
    assertThat(demo.products())
        .extracting(Product::code)
        .containsExactly("BCTA0001", "BCUL0001", "FCTA0001", "FCUL0001");
    assertThat(demo.products().stream().mapToInt(product -> product.coverRules().size()).sum())
        .isEqualTo(1337);
  }

  @Test
  void the_sample_has_the_counts_that_the_source_documents() {
    var sample = demo.sample();
    assertThat(sample.insurees()).hasSize(60);
    assertThat(sample.families()).hasSize(21);
    assertThat(sample.policies()).hasSize(21);
    assertThat(sample.policies().stream().map(Policy::members).mapToInt(List::size).sum())
        .isEqualTo(60);
    assertThat(sample.claims()).hasSize(10);
    assertThat(sample.claims().stream().map(SampleClaim::lines).mapToInt(List::size).sum())
        .isEqualTo(39);
  }

  @Test
  void the_scheme_pays_in_shillings_by_the_clock_of_dar_es_salaam() {
    Scheme scheme = demo.scheme();
    assertThat(scheme.currency().getCurrencyCode()).isEqualTo("TZS");
    assertThat(scheme.zone().getId()).isEqualTo("Africa/Dar_es_Salaam");
    assertThat(scheme.names()).containsEntry("fr", "Régime de démonstration openIMIS");
    assertThat(scheme.terms().ruleSet()).isEqualTo(RuleSet.STANDARD);
  }

  @Test
  void legacy_headings_have_found_their_meaning() {
    Product fixedCycle = product("FCUL0001");
    assertThat(fixedCycle.parameters())
        .extracting(p -> p.name() + " " + p.values().get(0).value())
        .contains(
            "grace-period-payment 3",
            "grace-period-enrolment 0",
            "max-policy 300000.00",
            "threshold 6");
    assertThat(fixedCycle.cycles()).containsExactly("06-01", "11-01");
  }

  @Test
  void a_cover_rule_without_a_day_starts_with_its_product_and_pays_the_list_price_in_full() {
    var rule = product("BCUL0001").coverRules().get(0);
    assertThat(rule.from()).isEqualTo(LocalDate.of(2017, 1, 1));
    assertThat(rule.priceOrigin()).isEqualTo(PriceOrigin.PRICE_LIST);
    assertThat(rule.referral()).isEqualTo(VisitLimits.both(Limit.share("100.00")));
  }

  @Test
  void a_service_with_a_blank_category_has_none() {
    assertThat(demo.catalogue())
        .filteredOn(entry -> entry.code().equals(MedicalCode.service("A1")))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.category()).isNull();
              assertThat(entry.terms().get(0).price())
                  .isEqualTo(Money.of("400.00", demo.scheme().currency()));
            });
  }

  @Test
  void the_claim_of_a_person_who_left_the_register_is_kept() {
    assertThat(demo.sample().claims()).extracting(SampleClaim::insuree).contains("55555");
  }

  @Test
  void the_demo_pack_has_no_warning() {
    assertThat(READING.warnings()).isEmpty();
  }

  private Product product(String code) {
    return demo.products().stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
  }
}
