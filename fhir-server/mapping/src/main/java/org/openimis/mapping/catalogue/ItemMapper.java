package org.openimis.mapping.catalogue;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Medication.MedicationStatus;
import org.openimis.domain.catalogue.CatalogueEntry;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;
import org.openimis.profiles.PublishedExtensions;

/** A medical item (drug, consumable) in the register as a Medication. */
public final class ItemMapper {
  private final Scheme scheme;

  public ItemMapper(Scheme scheme) {
    this.scheme = scheme;
  }

  public Medication toFhir(CatalogueEntry item, PackReferences refs) {
    var medication = Stamp.on(new Medication(), scheme, Profiles.MEDICAL_ITEM);
    String code = item.code().code();
    medication.addIdentifier(Codes.identifier(IdentifierSystems.ITEM, code));
    medication.setCode(Codes.concept(CodeSystems.MEDICAL_ITEM, code).setText(item.name()));
    medication.setStatus(MedicationStatus.ACTIVE);
    if (item.packaging() != null) {
      medication.setForm(new CodeableConcept().setText(item.packaging()));
    }
    medication.addExtension(
        PublishedExtensions.MEDICATION_TYPE,
        Codes.concept(CodeSystems.OPENIMIS_MEDICATION_TYPE, item.type()));
    item.terms().forEach(terms -> medication.addExtension(CatalogueTermsMapper.toFhir(terms)));
    return medication;
  }
}
