package org.openimis.mapping.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimis.mapping.pack.Fixtures.REFS;
import static org.openimis.mapping.pack.Fixtures.SCHEME;
import static org.openimis.mapping.pack.Fixtures.day;
import static org.openimis.mapping.pack.Fixtures.json;
import static org.openimis.mapping.pack.Fixtures.throughJson;
import static org.openimis.mapping.pack.Fixtures.tzs;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.CatalogueEntry;
import org.openimis.domain.catalogue.CatalogueTerms;
import org.openimis.domain.catalogue.Diagnosis;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.catalogue.PatientCategories;
import org.openimis.domain.catalogue.PriceList;
import org.openimis.domain.catalogue.PriceListEntry;
import org.openimis.domain.coverage.Policy;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.enrolment.EnrolmentOfficer;
import org.openimis.domain.facility.ClaimAdministrator;
import org.openimis.domain.facility.FacilityEntry;
import org.openimis.domain.facility.FacilityLevel;
import org.openimis.domain.facility.FacilityTerms;
import org.openimis.domain.facility.Place;
import org.openimis.domain.party.Payer;
import org.openimis.domain.product.CoverRuleEntry;
import org.openimis.domain.product.Limit;
import org.openimis.domain.product.PriceOrigin;
import org.openimis.domain.product.Product;
import org.openimis.domain.product.VisitLimits;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.mapping.enrolment.PeopleFixtures;
import org.openimis.mapping.pack.PackKey;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.PackResource;
import org.openimis.mapping.pack.Stamp;

class SchemeResourcesTest {
  private final List<PackResource> resources = SchemeResources.of(pack(), true);

  @Test
  void every_resource_refers_only_to_earlier_ones() {
    Map<PackKey, String> stored = new HashMap<>();
    PackReferences refs =
        key -> {
          assertThat(stored).as("what is stored when %s is asked for", key).containsKey(key);
          return new Reference(stored.get(key));
        };

    for (PackResource resource : resources) {
      DomainResource built = resource.toFhir(refs);
      stored.put(resource.key(), built.fhirType() + "/" + stored.size());
    }

    assertThat(stored).hasSameSizeAs(resources);
  }

  @Test
  void all_kinds_of_resources_are_there() {
    assertThat(resources.stream().map(resource -> resource.key().kind()).distinct())
        .containsExactly(
            "place",
            "insurer",
            "facility",
            "facility-place",
            "claim-administrator",
            "claim-administrator-role",
            "payer",
            "officer",
            "officer-role",
            "diagnoses",
            "items-codesystem",
            "services-codesystem",
            "item",
            "service",
            "package",
            "price-list",
            "price",
            "product",
            "cover-rule",
            "insuree",
            "family",
            "policy",
            "member-cover");
  }

  @Test
  void every_resource_names_its_scheme_and_one_profile_and_reads_strictly() {
    assertThat(resources)
        .allSatisfy(
            resource -> {
              DomainResource read = throughJson(resource.toFhir(REFS));
              assertThat(Stamp.schemeOf(read)).isEqualTo("demo");
              assertThat(read.getMeta().getProfile())
                  .singleElement()
                  .satisfies(
                      profile ->
                          assertThat(profile.getValue())
                              .startsWith(
                                  "http://openimis.org/fhir/StructureDefinition/openimis-"));
              assertThat(read.hasText()).isFalse();
            });
  }

  @Test
  void the_same_pack_gives_the_same_bytes() {
    List<String> again =
        SchemeResources.of(pack(), true).stream()
            .map(resource -> json(resource.toFhir(REFS)))
            .toList();

    assertThat(resources.stream().map(resource -> json(resource.toFhir(REFS))))
        .containsExactlyElementsOf(again);
  }

  @Test
  void without_the_sample_nobody_is_insured() {
    assertThat(SchemeResources.of(pack(), false))
        .extracting(resource -> resource.key().kind())
        .doesNotContain("insuree", "family", "policy", "member-cover")
        .contains("cover-rule");
  }

  /** One of everything; the village is written before the region it lies in. */
  private static SchemePack pack() {
    MedicalCode aspirin = MedicalCode.item("0001");
    MedicalCode visit = MedicalCode.service("0001");
    return new SchemePack(
        SCHEME,
        List.of(
            new Place("R1D1M1V1", "Rachla", Place.Type.VILLAGE, "R1D1M1"),
            new Place("R1D1M1", "Jobla", Place.Type.WARD, "R1D1"),
            new Place("R1", "Ultha", Place.Type.REGION, null),
            new Place("R1D1", "Rapta", Place.Type.DISTRICT, "R1")),
        List.of(
            new FacilityEntry(
                "VIDS001",
                "Viru Dispensary",
                "G",
                FacilityLevel.DISPENSARY,
                null,
                "R1D1",
                null,
                List.of(new FacilityTerms(null, CareType.OUTPATIENT, "List", "List")))),
        List.of(new ClaimAdministrator("VIDS0011", "Rushila", "Dani", null, null, "VIDS001")),
        List.of(
            new EnrolmentOfficer(
                "E00005", "Sri", "Sid", null, null, "R1D1", List.of("R1D1M1V1"), null, null)),
        List.of(new Payer("PAY001", "Solidarity Fund", "D", null, "R1D1")),
        List.of(entry(aspirin, "D"), entry(visit, "C")),
        List.of(new Diagnosis("A00", "Cholera")),
        List.of(
            list(LineKind.ITEM, new PriceListEntry(aspirin, day("2018-01-01"), tzs("12.50"))),
            list(LineKind.SERVICE, new PriceListEntry(visit, day("2018-01-01"), null))),
        List.of(product(aspirin, visit)),
        new SchemePack.Sample(
            List.of(PeopleFixtures.FATHER, PeopleFixtures.MOTHER),
            List.of(PeopleFixtures.FAMILY),
            List.of(policy()),
            List.of()));
  }

  private static CatalogueEntry entry(MedicalCode code, String type) {
    var terms =
        new CatalogueTerms(null, tzs("10"), CareType.BOTH, PatientCategories.EVERYONE, 0, null);
    PackageContent content =
        code.kind() == LineKind.ITEM
            ? null
            : new PackageContent(
                PackageContent.Type.FIXED_PRICE,
                List.of(new PackageContent.Part(MedicalCode.item("0001"), BigDecimal.TEN)));
    return new CatalogueEntry(code, "Entry", type, null, null, null, content, List.of(terms));
  }

  private static PriceList list(LineKind kind, PriceListEntry entry) {
    return new PriceList(kind, "List", day("2018-01-01"), "R1", List.of(entry));
  }

  private static Product product(MedicalCode... codes) {
    VisitLimits all = VisitLimits.both(Limit.share("100"));
    List<CoverRuleEntry> rules =
        List.of(codes).stream()
            .map(
                code ->
                    new CoverRuleEntry(
                        code,
                        day("2017-01-01"),
                        PriceOrigin.PRICE_LIST,
                        all,
                        all,
                        VisitLimits.NONE,
                        0,
                        0,
                        null,
                        null,
                        null,
                        null))
            .toList();
    return new Product(
        "BCUL0001",
        "Basic Cover Ultha",
        "R1",
        day("2017-01-01"),
        day("2030-12-31"),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        rules);
  }

  private static Policy policy() {
    return new Policy(
        "POL00001",
        "070707070",
        "BCUL0001",
        PolicyStage.NEW,
        PolicyStatus.ACTIVE,
        day("2018-03-20"),
        day("2018-03-20"),
        day("2018-03-20"),
        day("2019-03-19"),
        tzs("10000"),
        "E00005",
        List.of(
            new Policy.Member(
                "070707081",
                day("2018-03-20"),
                day("2018-03-20"),
                day("2018-03-20"),
                day("2019-03-19"))));
  }
}
