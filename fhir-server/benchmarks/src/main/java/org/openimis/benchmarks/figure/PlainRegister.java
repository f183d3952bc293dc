package org.openimis.benchmarks.figure;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Reference;
import org.openimis.benchmarks.load.Target;
import org.openimis.domain.enrolment.NumberRule;
import org.openimis.domain.enrolment.RegisterRow;
import org.openimis.domain.facility.Place;
import org.openimis.domain.product.Product;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.mapping.pack.PackKey;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.scheme.HouseholdResources;
import org.openimis.schemes.HouseholdReader;
import org.openimis.schemes.Households;
import org.openimis.schemes.RegisterReader;

/**
 * The people of a register as the transaction Bundles by which plain HAPI takes them: the same
 * resources, as our server stores them. What refers to the law names it by its identifier only,
 * which spares plain HAPI the links.
 *
 * @param resources how many each Bundle brings
 */
record PlainRegister(List<byte[]> bundles, List<Integer> resources) {

  /**
   * Makes Bundles of some families.
   *
   * @param familiesInABundle how many share a Bundle
   */
  static PlainRegister of(SchemePack pack, byte[] zip, int familiesInABundle) {
    Map<String, List<RegisterRow>> byHead = new HashMap<>();
    Map<String, String> headOfPolicy = new HashMap<>();
    List<String> heads = new ArrayList<>();
    var faults =
        RegisterReader.read(
            new ByteArrayInputStream(zip),
            row -> {
              String head = row.family().isEmpty() ? headOfPolicy.get(row.key()) : row.family();
              headOfPolicy.put(row.key(), head);
              if (!byHead.containsKey(head)) {
                heads.add(head);
              }
              byHead.computeIfAbsent(head, any -> new ArrayList<>()).add(row);
            });
    if (!faults.isEmpty()) {
      throw new IllegalStateException("The register has faults: " + faults);
    }
    HouseholdReader reader = reader(pack);
    List<byte[]> bundles = new ArrayList<>();
    List<Integer> resources = new ArrayList<>();
    for (int from = 0; from < heads.size(); from += familiesInABundle) {
      List<RegisterRow> rows = new ArrayList<>();
      heads
          .subList(from, Math.min(heads.size(), from + familiesInABundle))
          .forEach(head -> rows.addAll(byHead.get(head)));
      Bundle bundle = bundle(pack, reader.read(rows));
      resources.add(bundle.getEntry().size());
      bundles.add(
          FhirContext.forR4Cached()
              .newJsonParser()
              .encodeResourceToString(bundle)
              .getBytes(StandardCharsets.UTF_8));
    }
    return new PlainRegister(bundles, resources);
  }

  private static HouseholdReader reader(SchemePack pack) {
    Map<String, String> places = new HashMap<>();
    pack.places().forEach((Place place) -> places.put(place.code(), place.type().code()));
    Set<String> products = new HashSet<>();
    pack.products().forEach((Product product) -> products.add(product.code()));
    return new HouseholdReader(
        places, Set.of(), products, Set.of(), pack.scheme().currency(), NumberRule.ANY);
  }

  private static Bundle bundle(SchemePack pack, Households households) {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    Map<PackKey, String> urls = new HashMap<>();
    PackReferences references =
        key -> urls.containsKey(key) ? new Reference(urls.get(key)) : new Reference();
    HouseholdResources.of(
            pack.scheme(), households.insurees(), households.families(), households.policies())
        .forEach(
            each -> {
              DomainResource resource = each.toFhir(references);
              urls.put(each.key(), "urn:uuid:" + UUID.randomUUID());
              bundle
                  .addEntry()
                  .setFullUrl(urls.get(each.key()))
                  .setResource(resource)
                  .getRequest()
                  .setMethod(HTTPVerb.POST)
                  .setUrl(resource.fhirType());
            });
    return bundle;
  }

  int allResources() {
    return resources.stream().mapToInt(Integer::intValue).sum();
  }

  List<HttpRequest> requests(Target server) {
    return bundles.stream().map(server::post).toList();
  }
}
