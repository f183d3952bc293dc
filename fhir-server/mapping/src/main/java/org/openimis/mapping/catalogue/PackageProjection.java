package org.openimis.mapping.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.MedicalCodes;
import org.openimis.mapping.pack.PartReader;
import org.openimis.mapping.pack.Stamp;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;

/**
 * The parts of packages, as rows. Whether a service is a package on a day is for its own row to
 * say, so that the parts of one that has left the register stay for claims of earlier days.
 */
public final class PackageProjection {

  public static List<PackagePartRow> rows(PlanDefinition plan) {
    String scheme = Stamp.schemeOf(plan);
    String service = Codes.value(plan.getIdentifier(), IdentifierSystems.SERVICE);
    boolean everHeld =
        plan.getStatus() == PublicationStatus.ACTIVE || plan.getEffectivePeriod().hasEnd();
    if (scheme == null || service == null || !everHeld) {
      return List.of();
    }
    List<PackagePartRow> rows = new ArrayList<>();
    for (int i = 0; i < plan.getAction().size(); i++) {
      PlanDefinitionActionComponent action = plan.getAction().get(i);
      MedicalCode part = part(action);
      if (part != null) {
        PartReader line =
            PartReader.required(
                action, Extensions.PACKAGE_LINE, "PlanDefinition.action[" + i + "]");
        rows.add(
            new PackagePartRow(
                scheme,
                service,
                part.kind().name(),
                part.code(),
                line.requiredDecimal("quantity")));
      }
    }
    return rows;
  }

  private static @Nullable MedicalCode part(PlanDefinitionActionComponent action) {
    for (CodeableConcept concept : action.getCode()) {
      MedicalCode code = MedicalCodes.of(concept);
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  private PackageProjection() {}
}
