package org.openimis.app.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import io.micrometer.core.instrument.MeterRegistry;
import org.openimis.app.settings.ValidationSettings;
import org.openimis.validation.Definitions;
import org.openimis.validation.FullValidator;
import org.openimis.validation.ProfileCheck;
import org.openimis.validation.ResourceValidator;
import org.openimis.validation.quick.QuickCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Validation against our profiles, for every door of the server. */
@Configuration(proxyBeanMethods = false)
class ValidationConfiguration {

  /** A name of its own: HAPI has beans of the type of the chain. */
  record ProfileDefinitions(IValidationSupport chain) {}

  @Bean
  ProfileDefinitions profileDefinitions(FhirContext fhirContext) {
    return new ProfileDefinitions(Definitions.chain(fhirContext));
  }

  @Bean
  FullValidator fullValidator(FhirContext fhirContext, ProfileDefinitions definitions) {
    return new FullValidator(fhirContext, definitions.chain());
  }

  @Bean
  QuickCheck quickCheck(FhirContext fhirContext, ProfileDefinitions definitions) {
    return new QuickCheck(fhirContext, definitions.chain());
  }

  @Bean
  MeteredValidation meteredValidation(
      ValidationSettings settings, FullValidator full, MeterRegistry meters) {
    return new MeteredValidation(settings.shadowShare(), full::validate, meters);
  }

  @Bean
  ResourceValidator resourceValidator(
      QuickCheck quick, FullValidator full, MeteredValidation watch) {
    return new ResourceValidator(quick, full, watch);
  }

  @Bean
  ProfileCheck profileCheck(ResourceValidator validator) {
    return new ProfileCheck(validator);
  }

  @Bean
  ValidationWarmUp validationWarmUp(FhirContext fhirContext, QuickCheck quick, FullValidator full) {
    return new ValidationWarmUp(fhirContext, quick, full);
  }
}
