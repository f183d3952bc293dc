package org.openimis.mapping.catalogue;

import org.hl7.fhir.r4.model.Extension;
import org.openimis.domain.catalogue.CatalogueTerms;
import org.openimis.mapping.pack.Amounts;
import org.openimis.mapping.pack.Parts;
import org.openimis.profiles.Extensions;

/** What the register says of an item or service from a day on, as an extension. */
final class CatalogueTermsMapper {

  static Extension toFhir(CatalogueTerms terms) {
    return new Parts(Extensions.CATALOGUE_TERMS)
        .day("from", terms.from())
        .value("price", Amounts.toFhir(terms.price()))
        .code("careType", terms.careType().code())
        .count("patientCategory", terms.patients().mask())
        .count("frequencyDays", terms.frequencyDays())
        .decimal("mostUnits", terms.mostUnits())
        .extension();
  }

  private CatalogueTermsMapper() {}
}
