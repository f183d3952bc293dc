package org.openimis.mapping.catalogue;

import java.util.Objects;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.openimis.domain.catalogue.CatalogueEntry;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.MedicalCodes;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Parts;
import org.openimis.mapping.pack.Stamp;
import org.openimis.mapping.pack.Urls;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/** What a package service is made of, as a PlanDefinition with the code of the service. */
public final class PackageMapper {
  private static final String ORDER_SET = "order-set";

  private final Scheme scheme;

  public PackageMapper(Scheme scheme) {
    this.scheme = scheme;
  }

  /** Whether there is anything to write: a package of fixed price may go without parts. */
  public static boolean hasParts(CatalogueEntry service) {
    return service.content() != null && !service.content().parts().isEmpty();
  }

  /**
   * The parts of a package.
   *
   * @param service one with content
   */
  public PlanDefinition toFhir(CatalogueEntry service, PackReferences refs) {
    var plan = Stamp.on(new PlanDefinition(), scheme, Profiles.PACKAGE);
    String code = service.code().code();
    PackageContent content = Objects.requireNonNull(service.content(), code);
    plan.addExtension(Extensions.PACKAGE_TYPE, new CodeType(content.type().code()));
    plan.setUrl(Urls.of("PlanDefinition", scheme.code(), code));
    plan.addIdentifier(Codes.identifier(IdentifierSystems.SERVICE, code));
    plan.setName(code).setTitle(service.name()).setStatus(PublicationStatus.ACTIVE);
    plan.setType(Codes.concept(CodeSystems.HL7_PLAN_DEFINITION_TYPE, ORDER_SET));
    content.parts().forEach(part -> plan.addAction(action(part)));
    return plan;
  }

  private static PlanDefinitionActionComponent action(PackageContent.Part part) {
    var action = new PlanDefinitionActionComponent();
    action.addCode(MedicalCodes.concept(part.code()));
    action.addExtension(
        new Parts(Extensions.PACKAGE_LINE).decimal("quantity", part.quantity()).extension());
    return action;
  }
}
