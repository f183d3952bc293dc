package org.openimis.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Manager;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidationPolicyAdvisor.ReferenceDestinationType;
import org.hl7.fhir.r5.utils.validation.IValidatorResourceFetcher;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Lets HAPI's validator check the type of what a reference names without reading it: for {@code
 * Patient/1} it gets an empty Patient. Whether it exists is for the registers to say.
 */
final class ReferenceTypes implements IValidatorResourceFetcher {
  private static final Pattern LITERAL =
      Pattern.compile("(?:.*/)?([A-Z][A-Za-z]+)/[A-Za-z0-9.-]{1,64}(?:/_history/[^/]+)?");

  private final WorkerContextValidationSupportAdapter types;
  private final Map<String, Optional<Element>> stubs = new ConcurrentHashMap<>();

  ReferenceTypes(IValidationSupport definitions) {
    this.types = new WorkerContextValidationSupportAdapter(definitions);
  }

  /** References are followed as far as their type. */
  static final class Policy extends FhirDefaultPolicyAdvisor {
    @Override
    public ReferenceValidationPolicy policyForReference(
        IResourceValidator validator,
        Object appContext,
        String path,
        String url,
        ReferenceDestinationType type) {
      return ReferenceValidationPolicy.CHECK_TYPE_IF_EXISTS;
    }
  }

  @Override
  public @Nullable Element fetch(IResourceValidator validator, Object appContext, String url) {
    Matcher literal = LITERAL.matcher(url);
    return literal.matches() && types.getResourceNamesAsSet().contains(literal.group(1))
        ? stubs.computeIfAbsent(literal.group(1), this::stub).orElse(null)
        : null;
  }

  private Optional<Element> stub(String type) {
    StructureDefinition definition = types.fetchTypeDefinition(type);
    return Optional.of(Manager.build(types, definition));
  }

  @Override
  public boolean resolveURL(
      IResourceValidator validator,
      Object appContext,
      String path,
      String url,
      String type,
      boolean canonical,
      List<CanonicalType> targets) {
    return true;
  }

  @Override
  public byte[] fetchRaw(IResourceValidator validator, String url) {
    throw new UnsupportedOperationException("Nothing is read for a resource: " + url);
  }

  @Override
  public IValidatorResourceFetcher setLocale(Locale locale) {
    return this;
  }

  @Override
  public @Nullable CanonicalResource fetchCanonicalResource(
      IResourceValidator validator, Object appContext, String url) throws URISyntaxException {
    return null;
  }

  @Override
  public boolean fetchesCanonicalResource(IResourceValidator validator, String url) {
    return false;
  }

  @Override
  public Set<ResourceVersionInformation> fetchCanonicalResourceVersions(
      IResourceValidator validator, Object appContext, String url) {
    return Set.of();
  }
}
