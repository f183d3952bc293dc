package org.openimis.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.openimis.profiles.DefinitionResources;
import org.openimis.profiles.DefinitionResources.Definition;
import org.openimis.validation.quick.QuickCheck;

/** One of each for all tests: to read the definitions takes seconds. */
final class Validators {
  static final FhirContext CONTEXT = FhirContext.forR4();
  static final IValidationSupport DEFINITIONS = Definitions.chain(CONTEXT);
  static final FullValidator FULL = new FullValidator(CONTEXT, DEFINITIONS);
  static final QuickCheck QUICK = new QuickCheck(CONTEXT, DEFINITIONS);

  private Validators() {}

  static Resource parse(String json) {
    return (Resource) parser().parseResource(json);
  }

  /** Keeps codes that R4 does not know, as the server does, which reports them all at once. */
  private static IParser parser() {
    return CONTEXT
        .newJsonParser()
        .setParserErrorHandler(new LenientErrorHandler().setErrorOnInvalidValue(false));
  }

  /** The examples of the guide that name a profile. */
  static List<Definition> examples() {
    return DefinitionResources.examples().stream()
        .filter(each -> parse(each.json()).getMeta().hasProfile())
        .toList();
  }

  static String profileOf(Resource resource) {
    return resource.getMeta().getProfile().get(0).getValue();
  }

  /** As the server comes to it: the quick check first. */
  static List<Finding> verdict(Resource resource, String profile) {
    return new ResourceValidator(QUICK, FULL, ValidationWatch.NONE).refusals(resource, profile);
  }

  /** What HAPI alone says. */
  static List<Finding> errors(Resource resource, String profile) {
    return ResourceValidator.refusing(FULL.validate(resource, profile));
  }
}
