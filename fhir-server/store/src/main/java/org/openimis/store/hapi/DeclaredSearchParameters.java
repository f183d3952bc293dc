package org.openimis.store.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.searchparam.registry.ISearchParamProvider;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.SearchParameter;
import org.openimis.profiles.DefinitionResources;
import org.openimis.profiles.ServedSearchParameters;

/**
 * The search parameters that the project declares, and no others: those of R4 that we serve, and
 * our own. They are in HAPI's registry before the first write, because they come from the jar and
 * not from the database (conventions 30).
 */
final class DeclaredSearchParameters implements ISearchParamProvider {
  private final FhirContext fhirContext;
  private final List<IBaseResource> parameters = new ArrayList<>();

  DeclaredSearchParameters(FhirContext fhirContext) {
    this.fhirContext = fhirContext;
    ServedSearchParameters.byType()
        .forEach(
            (type, codes) -> {
              ServedSearchParameters.OF_EVERY_TYPE.forEach(code -> add(type, code));
              codes.forEach(code -> add(type, code));
            });
    DefinitionResources.ofType("SearchParameter").forEach(own -> parameters.add(parse(own)));
  }

  private SearchParameter base(String type, String code) {
    RuntimeSearchParam found = fhirContext.getResourceDefinition(type).getSearchParam(code);
    if (found == null) {
      throw new IllegalStateException("R4 has no search parameter " + type + "." + code);
    }
    var parameter = new SearchParameter();
    parameter.setId(type + "-" + code.replace("_", ""));
    // One definition a type: R4's own span several types, of which we serve only some.
    parameter.setUrl("http://hl7.org/fhir/SearchParameter/" + type + "-" + code.replace("_", ""));
    parameter.setName(code).setCode(code).setStatus(PublicationStatus.ACTIVE);
    parameter.setDescription(found.getDescription());
    parameter.addBase(type);
    parameter.setType(SearchParamType.fromCode(found.getParamType().getCode()));
    parameter.setExpression(found.getPath());
    found.getTargets().forEach(parameter::addTarget);
    return parameter;
  }

  private void add(String type, String code) {
    parameters.add(base(type, code));
  }

  private SearchParameter parse(DefinitionResources.Definition own) {
    return fhirContext.newJsonParser().parseResource(SearchParameter.class, own.json());
  }

  List<IIdType> ids() {
    return parameters.stream().map(IBaseResource::getIdElement).toList();
  }

  @Override
  public IBundleProvider search(SearchParameterMap params) {
    return new SimpleBundleProvider(parameters);
  }

  @Override
  public IBaseResource read(IIdType id) {
    return parameters.stream()
        .filter(parameter -> parameter.getIdElement().getIdPart().equals(id.getIdPart()))
        .findFirst()
        .orElseThrow(() -> new ResourceNotFoundException(id));
  }
}
