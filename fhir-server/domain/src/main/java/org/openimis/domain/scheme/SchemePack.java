package org.openimis.domain.scheme;

import java.util.List;
import org.openimis.domain.catalogue.CatalogueEntry;
import org.openimis.domain.catalogue.Diagnosis;
import org.openimis.domain.catalogue.PriceList;
import org.openimis.domain.coverage.Policy;
import org.openimis.domain.enrolment.EnrolmentOfficer;
import org.openimis.domain.enrolment.Family;
import org.openimis.domain.enrolment.InsureeEntry;
import org.openimis.domain.facility.ClaimAdministrator;
import org.openimis.domain.facility.FacilityEntry;
import org.openimis.domain.facility.Place;
import org.openimis.domain.party.Payer;
import org.openimis.domain.product.Product;

/** Everything that a scheme pack says: the law, and apart from it the people of its sample. */
public record SchemePack(
    Scheme scheme,
    List<Place> places,
    List<FacilityEntry> facilities,
    List<ClaimAdministrator> claimAdministrators,
    List<EnrolmentOfficer> officers,
    List<Payer> payers,
    List<CatalogueEntry> catalogue,
    List<Diagnosis> diagnoses,
    List<PriceList> priceLists,
    List<Product> products,
    Sample sample) {
  public SchemePack {
    places = List.copyOf(places);
    facilities = List.copyOf(facilities);
    claimAdministrators = List.copyOf(claimAdministrators);
    officers = List.copyOf(officers);
    payers = List.copyOf(payers);
    catalogue = List.copyOf(catalogue);
    diagnoses = List.copyOf(diagnoses);
    priceLists = List.copyOf(priceLists);
    products = List.copyOf(products);
  }

  /** Invented or public people to try the scheme with. */
  public record Sample(
      List<InsureeEntry> insurees,
      List<Family> families,
      List<Policy> policies,
      List<SampleClaim> claims) {
    public static final Sample NONE = new Sample(List.of(), List.of(), List.of(), List.of());

    public Sample {
      insurees = List.copyOf(insurees);
      families = List.copyOf(families);
      policies = List.copyOf(policies);
      claims = List.copyOf(claims);
    }
  }
}
