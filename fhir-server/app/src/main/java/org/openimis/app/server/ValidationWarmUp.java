package org.openimis.app.server;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.openimis.profiles.DefinitionResources;
import org.openimis.profiles.DefinitionResources.Definition;
import org.openimis.profiles.Profiles;
import org.openimis.validation.FullValidator;
import org.openimis.validation.quick.QuickCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;

/**
 * Validates examples of what facilities send beside the rest of the start, so that the first claim
 * after readiness, good or bad, does not wait for definitions to be read.
 */
final class ValidationWarmUp implements ApplicationRunner, Ordered {
  private static final Set<String> FIRST_ASKED =
      Set.of(
          Profiles.CLAIM,
          Profiles.CLAIM_DRAFT,
          Profiles.CLAIM_RESPONSE,
          Profiles.ELIGIBILITY_REQUEST,
          Profiles.ELIGIBILITY_RESPONSE);

  private static final Logger LOG = LoggerFactory.getLogger(ValidationWarmUp.class);

  private final CompletableFuture<Void> done;

  ValidationWarmUp(FhirContext fhirContext, QuickCheck quick, FullValidator full) {
    this.done =
        CompletableFuture.runAsync(
            () -> validateExamples(fhirContext, quick, full), ValidationWarmUp::inBackground);
  }

  private static void validateExamples(
      FhirContext fhirContext, QuickCheck quick, FullValidator full) {
    List<Definition> examples = DefinitionResources.examples();
    for (Definition example : examples) {
      var resource = (Resource) fhirContext.newJsonParser().parseResource(example.json());
      resource.getMeta().getProfile().stream()
          .map(profile -> profile.getValue())
          .filter(FIRST_ASKED::contains)
          .forEach(
              profile -> {
                quick.accepts(resource, profile);
                full.validate(resource, profile);
              });
    }
  }

  /** Readiness comes after all runners. */
  @Override
  public void run(@Nullable ApplicationArguments arguments) {
    try {
      done.join();
    } catch (CompletionException failure) {
      LOG.warn("The validator is not warm: the first claim may wait", failure);
    }
  }

  /** A pack is loaded first: it needs no warm validator and gives this one time. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  private static void inBackground(Runnable work) {
    var thread = new Thread(work, "validation-warm-up");
    thread.setDaemon(true);
    thread.start();
  }
}
