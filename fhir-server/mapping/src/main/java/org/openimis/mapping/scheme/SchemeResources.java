package org.openimis.mapping.scheme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.DomainResource;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.facility.Place;
import org.openimis.domain.scheme.Scheme;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.mapping.catalogue.ItemMapper;
import org.openimis.mapping.catalogue.PackageMapper;
import org.openimis.mapping.catalogue.PriceListMapper;
import org.openimis.mapping.catalogue.PriceMapper;
import org.openimis.mapping.catalogue.RegisterMapper;
import org.openimis.mapping.catalogue.ServiceMapper;
import org.openimis.mapping.facility.FacilityMapper;
import org.openimis.mapping.facility.FacilityPlaceMapper;
import org.openimis.mapping.facility.InsurerMapper;
import org.openimis.mapping.facility.PayerMapper;
import org.openimis.mapping.facility.PersonMapper;
import org.openimis.mapping.facility.PersonRoleMapper;
import org.openimis.mapping.facility.PlaceMapper;
import org.openimis.mapping.pack.PackKey;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.PackResource;
import org.openimis.mapping.product.CoverRuleMapper;
import org.openimis.mapping.product.ProductMapper;
import org.openimis.profiles.CodeSystems;

/**
 * A checked scheme pack as FHIR resources, in an order in which each refers only to earlier ones. A
 * resource is made when it is asked for, so a large pack needs no memory for all of them.
 */
public final class SchemeResources {
  private final SchemePack pack;
  private final Scheme scheme;
  private final List<PackResource> resources = new ArrayList<>();

  private SchemeResources(SchemePack pack) {
    this.pack = pack;
    this.scheme = pack.scheme();
  }

  /**
   * Every resource that the pack writes.
   *
   * @param withSample whether people, families and policies of the sample follow the law; its
   *     claims are never among them, since facilities submit those
   */
  public static List<PackResource> of(SchemePack pack, boolean withSample) {
    var all = new SchemeResources(pack);
    all.addPlaces();
    all.addOrganizations();
    all.addPeopleAtWork();
    all.addCatalogue();
    all.addPriceLists();
    all.addProducts();
    if (withSample) {
      SchemePack.Sample sample = pack.sample();
      all.resources.addAll(
          HouseholdResources.of(
              pack.scheme(), sample.insurees(), sample.families(), sample.policies()));
    }
    return List.copyOf(all.resources);
  }

  private void addPlaces() {
    var mapper = new PlaceMapper(scheme);
    pack.places().stream()
        .sorted(Comparator.comparing(Place::type))
        .forEach(place -> add(PackKey.place(place.code()), refs -> mapper.toFhir(place, refs)));
  }

  private void addOrganizations() {
    var facilities = new FacilityMapper(scheme);
    var places = new FacilityPlaceMapper(scheme);
    add(PackKey.insurer(scheme.insurerCode()), refs -> new InsurerMapper().toFhir(scheme, refs));
    for (var facility : pack.facilities()) {
      add(PackKey.facility(facility.code()), refs -> facilities.toFhir(facility, refs));
      add(PackKey.facilityPlace(facility.code()), refs -> places.toFhir(facility, refs));
    }
  }

  private void addPeopleAtWork() {
    var people = new PersonMapper(scheme);
    var roles = new PersonRoleMapper(scheme);
    for (var person : pack.claimAdministrators()) {
      add(PackKey.claimAdministrator(person.code()), refs -> people.toFhir(person, refs));
      add(PackKey.claimAdministratorRole(person.code()), refs -> roles.toFhir(person, refs));
    }
    var payers = new PayerMapper(scheme);
    for (var payer : pack.payers()) {
      add(PackKey.payer(payer.code()), refs -> payers.toFhir(payer, refs));
    }
    for (var person : pack.officers()) {
      add(PackKey.officer(person.code()), refs -> people.toFhir(person, refs));
      add(PackKey.officerRole(person.code()), refs -> roles.toFhir(person, refs));
    }
  }

  private void addCatalogue() {
    var registers = new RegisterMapper(scheme);
    var items = new ItemMapper(scheme);
    var services = new ServiceMapper(scheme);
    add(
        PackKey.diagnoses(scheme.diagnosisSystem()),
        refs -> registers.diagnoses(pack.diagnoses(), refs));
    add(
        PackKey.codeSystem(LineKind.ITEM, CodeSystems.MEDICAL_ITEM),
        refs -> registers.items(pack.catalogue(), refs));
    add(
        PackKey.codeSystem(LineKind.SERVICE, CodeSystems.MEDICAL_SERVICE),
        refs -> registers.services(pack.catalogue(), refs));
    for (var entry : pack.catalogue()) {
      add(
          PackKey.catalogue(entry.code()),
          refs ->
              entry.code().kind() == LineKind.ITEM
                  ? items.toFhir(entry, refs)
                  : services.toFhir(entry, refs));
    }
    var packages = new PackageMapper(scheme);
    for (var entry : pack.catalogue()) {
      if (PackageMapper.hasParts(entry)) {
        add(PackKey.packageOf(entry.code()), refs -> packages.toFhir(entry, refs));
      }
    }
  }

  private void addPriceLists() {
    var lists = new PriceListMapper(scheme);
    var prices = new PriceMapper(scheme);
    for (var list : pack.priceLists()) {
      add(PackKey.priceList(list.kind(), list.name()), refs -> lists.toFhir(list, refs));
      for (var entry : list.entries()) {
        add(PackKey.price(list, entry), refs -> prices.toFhir(list, entry, refs));
      }
    }
  }

  private void addProducts() {
    var products = new ProductMapper(scheme);
    var rules = new CoverRuleMapper(scheme);
    for (var product : pack.products()) {
      add(PackKey.product(product.code()), refs -> products.toFhir(product, refs));
      for (var rule : product.coverRules()) {
        add(PackKey.coverRule(product.code(), rule), refs -> rules.toFhir(product, rule, refs));
      }
    }
  }

  private void add(PackKey key, Function<PackReferences, DomainResource> maker) {
    resources.add(new PackResource(key, maker));
  }
}
