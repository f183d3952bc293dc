package org.openimis.mapping.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Medication.MedicationStatus;
import org.hl7.fhir.r4.model.Money;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.catalogue.PatientCategories;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.PartReader;
import org.openimis.mapping.pack.Stamp;
import org.openimis.mapping.pack.Term;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;

/** Items and services of a scheme's register, as rows: one for each of their terms. */
public final class CatalogueProjection {

  public static List<CatalogueRow> rows(Medication item) {
    String code = Codes.code(List.of(item.getCode()), CodeSystems.MEDICAL_ITEM);
    LocalDate lastDay = Stamp.endedOn(item);
    if (code == null || (item.getStatus() != MedicationStatus.ACTIVE && lastDay == null)) {
      return List.of();
    }
    CodeableConcept concept = item.getCode();
    String name = concept.hasText() ? concept.getText() : code;
    return rows(item, new Entry(LineKind.ITEM, code, name, null, null), lastDay);
  }

  public static List<CatalogueRow> rows(ActivityDefinition service) {
    String code = Codes.code(List.of(service.getCode()), CodeSystems.MEDICAL_SERVICE);
    LocalDate lastDay = Days.last(service.getEffectivePeriod().getEndElement());
    if (code == null || (service.getStatus() != PublicationStatus.ACTIVE && lastDay == null)) {
      return List.of();
    }
    String name = service.hasTitle() ? service.getTitle() : code;
    String category =
        PartReader.code(
            service, Extensions.SERVICE_CATEGORY, each -> ServiceCategory.ofCode(each).code());
    String packageType =
        PartReader.code(
            service, Extensions.PACKAGE_TYPE, each -> PackageContent.Type.ofCode(each).code());
    return rows(service, new Entry(LineKind.SERVICE, code, name, category, packageType), lastDay);
  }

  private static List<CatalogueRow> rows(
      DomainResource resource, Entry entry, @Nullable LocalDate lastDay) {
    String scheme = Stamp.schemeOf(resource);
    if (scheme == null) {
      return List.of();
    }
    return Term.of(PartReader.all(resource, Extensions.CATALOGUE_TERMS), lastDay).stream()
        .map(term -> row(scheme, entry, term))
        .toList();
  }

  private static CatalogueRow row(String scheme, Entry entry, Term term) {
    PartReader parts = term.parts();
    Money price = parts.requiredMoney("price");
    return new CatalogueRow(
        scheme,
        entry.kind().name(),
        entry.code(),
        entry.name(),
        price.getValue(),
        price.getCurrency(),
        parts.requiredCode("careType", CareType::ofCode).code(),
        patients(parts).mask(),
        parts.requiredCount("frequencyDays"),
        entry.category(),
        entry.packageType(),
        parts.decimal("mostUnits"),
        term.from(),
        term.to());
  }

  private static PatientCategories patients(PartReader parts) {
    String part = "patientCategory";
    return parts.meant(part, parts.requiredCount(part), PatientCategories::new);
  }

  /** What an entry is on all of its days. */
  private record Entry(
      LineKind kind,
      String code,
      String name,
      @Nullable String category,
      @Nullable String packageType) {}

  private CatalogueProjection() {}
}
