package org.openimis.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;

/**
 * Everything that validation may ask for, without a database and without the network: R4's own
 * definitions, ours, and the code systems that have no end (currencies, units, countries).
 */
public final class Definitions {
  private Definitions() {}

  /**
   * A chain with caches; one of them is enough for a program. A code system that is not in it, such
   * as the registers of a scheme, makes a warning: whether a code is in a register is the judge's
   * business or the mapper's, at the date of care.
   */
  public static IValidationSupport chain(FhirContext context) {
    var terminology = new InMemoryTerminologyServerValidationSupport(context);
    terminology.setIssueSeverityForCodeDisplayMismatch(IssueSeverity.WARNING);
    var unknown = new UnknownCodeSystemWarningValidationSupport(context);
    unknown.setNonExistentCodeSystemSeverity(IssueSeverity.WARNING);
    var chain =
        new ValidationSupportChain(
            new OwnDefinitions(context),
            R4Definitions.of(context),
            new Binaries(context),
            new CommonCodeSystemsTerminologyService(context),
            terminology,
            unknown);
    // FHIR asks for one coding of the value set; codings of other systems may stand beside it.
    chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
    return chain;
  }

  /** What HAPI's default support holds beside definitions: the paths of R5's elements in R4. */
  private record Binaries(FhirContext getFhirContext, DefaultProfileValidationSupport source)
      implements IValidationSupport {
    Binaries(FhirContext context) {
      this(context, new DefaultProfileValidationSupport(context));
    }

    @Override
    public byte[] fetchBinary(String key) {
      return source.fetchBinary(key);
    }
  }
}
