package org.openimis.mapping.catalogue;

import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.openimis.domain.catalogue.CatalogueEntry;
import org.openimis.domain.scheme.Scheme;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.PackReferences;
import org.openimis.mapping.pack.Stamp;
import org.openimis.mapping.pack.Urls;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.profiles.Profiles;

/** A medical service in the register as an ActivityDefinition. */
public final class ServiceMapper {
  private final Scheme scheme;

  public ServiceMapper(Scheme scheme) {
    this.scheme = scheme;
  }

  public ActivityDefinition toFhir(CatalogueEntry service, PackReferences refs) {
    var definition = Stamp.on(new ActivityDefinition(), scheme, Profiles.SERVICE);
    String code = service.code().code();
    definition.setUrl(Urls.of("ActivityDefinition", scheme.code(), code));
    definition.addIdentifier(Codes.identifier(IdentifierSystems.SERVICE, code));
    definition.setName(code).setTitle(service.name()).setStatus(PublicationStatus.ACTIVE);
    definition.addTopic(Codes.concept(CodeSystems.OPENIMIS_SERVICE_TYPE, service.type()));
    definition.setCode(Codes.concept(CodeSystems.MEDICAL_SERVICE, code));
    if (service.level() != null) {
      definition.addExtension(Extensions.SERVICE_LEVEL, new CodeType(service.level()));
    }
    if (service.category() != null) {
      definition.addExtension(Extensions.SERVICE_CATEGORY, new CodeType(service.category().code()));
    }
    if (service.content() != null) {
      definition.addExtension(
          Extensions.PACKAGE_TYPE, new CodeType(service.content().type().code()));
    }
    service.terms().forEach(terms -> definition.addExtension(CatalogueTermsMapper.toFhir(terms)));
    return definition;
  }
}
