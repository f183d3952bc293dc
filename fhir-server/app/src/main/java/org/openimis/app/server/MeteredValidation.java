package org.openimis.app.server;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.BiFunction;
import org.hl7.fhir.r4.model.Resource;
import org.openimis.validation.Finding;
import org.openimis.validation.ShadowValidation;
import org.openimis.validation.ValidationWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts how resources are validated, and has a share of them validated twice. {@code
 * openimis.validation.disagreements} above nothing is an alarm: the quick check let something
 * through that HAPI refuses.
 */
final class MeteredValidation implements ValidationWatch, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MeteredValidation.class);
  private static final String VALIDATIONS = "openimis.validation";
  private static final String DISAGREEMENTS = "openimis.validation.disagreements";

  private final MeterRegistry meters;
  private final ShadowValidation shadow;

  MeteredValidation(
      double shadowShare, BiFunction<Resource, String, List<Finding>> full, MeterRegistry meters) {
    this.meters = meters;
    this.shadow = new ShadowValidation(shadowShare, full, this::disagreed);
    meters.counter(DISAGREEMENTS);
  }

  @Override
  public void accepted(Resource resource, String profile) {
    count("quick", profile);
    shadow.accepted(resource, profile);
  }

  @Override
  public void leftToHapi(String profile, String doubt) {
    count("full", profile);
    LOG.debug("Left to HAPI: a resource of profile {}, for {}", profile, doubt);
  }

  private void count(String way, String profile) {
    meters.counter(VALIDATIONS, "way", way, "profile", nameOf(profile)).increment();
  }

  /** Rules and places only: what the resource holds is personal. */
  private void disagreed(String profile, List<Finding> findings) {
    meters.counter(DISAGREEMENTS).increment();
    LOG.error(
        "The quick check accepted what breaks {}: {}",
        profile,
        findings.stream().map(each -> each.rule() + " at " + each.expression()).toList());
  }

  private static String nameOf(String profile) {
    return profile.substring(profile.lastIndexOf('/') + 1);
  }

  @Override
  public void close() {
    shadow.close();
  }
}
