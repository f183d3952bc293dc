package org.openimis.mapping.pack;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.profiles.CodeSystems;

/** Codes of items and services to and from FHIR; the code system says which of the two it is. */
public final class MedicalCodes {

  public static CodeableConcept concept(MedicalCode code) {
    String system =
        code.kind() == LineKind.ITEM ? CodeSystems.MEDICAL_ITEM : CodeSystems.MEDICAL_SERVICE;
    return Codes.concept(system, code.code());
  }

  /** Null when the concept names neither an item nor a service. */
  public static @Nullable MedicalCode of(CodeableConcept concept) {
    String item = Codes.code(List.of(concept), CodeSystems.MEDICAL_ITEM);
    if (item != null) {
      return MedicalCode.item(item);
    }
    String service = Codes.code(List.of(concept), CodeSystems.MEDICAL_SERVICE);
    return service == null ? null : MedicalCode.service(service);
  }

  private MedicalCodes() {}
}
