package org.openimis.mapping.catalogue;

import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.openimis.domain.catalogue.CatalogueEntry;
import org.openimis.domain.catalogue.Diagnosis;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Profiles;

/**
 * The codes of a scheme as CodeSystems. All schemes of a deployment share the systems' URLs; the
 * scheme's code stands as their version and keeps them apart.
 */
public final class RegisterMapper {
  private final Scheme scheme;

  public RegisterMapper(Scheme scheme) {
    this.scheme = scheme;
  }

  /** The diagnoses that the scheme knows: some of a system that others publish. */
  public CodeSystem diagnoses(List<Diagnosis> diagnoses, PackReferences refs) {
    var system = register("Diagnoses", scheme.diagnosisSystem(), CodeSystemContentMode.FRAGMENT);
    diagnoses.forEach(
        diagnosis -> system.addConcept().setCode(diagnosis.code()).setDisplay(diagnosis.name()));
    return system;
  }

  public CodeSystem items(List<CatalogueEntry> catalogue, PackReferences refs) {
    return entries("MedicalItems", CodeSystems.MEDICAL_ITEM, LineKind.ITEM, catalogue);
  }

  public CodeSystem services(List<CatalogueEntry> catalogue, PackReferences refs) {
    return entries("MedicalServices", CodeSystems.MEDICAL_SERVICE, LineKind.SERVICE, catalogue);
  }

  private CodeSystem entries(
      String name, String url, LineKind kind, List<CatalogueEntry> catalogue) {
    // Other schemes of the deployment bring their own codes under the same URL.
    var system = register(name, url, CodeSystemContentMode.FRAGMENT);
    catalogue.stream()
        .filter(entry -> entry.code().kind() == kind)
        .forEach(
            entry -> system.addConcept().setCode(entry.code().code()).setDisplay(entry.name()));
    return system;
  }

  private CodeSystem register(String name, String url, CodeSystemContentMode content) {
    var system = Stamp.on(new CodeSystem(), scheme, Profiles.REGISTER);
    system.setUrl(url).setVersion(scheme.code()).setName(name);
    system.setStatus(PublicationStatus.ACTIVE).setCaseSensitive(true).setContent(content);
    return system;
  }
}
