package org.openimis.validation;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.openimis.validation.quick.QuickCheck;

/**
 * The verdict on a resource: what HAPI's validator finds, without asking it where the quick check
 * is sure that it would find nothing.
 */
public final class ResourceValidator {
  private final QuickCheck quick;
  private final FullValidator full;
  private final ValidationWatch watch;

  /**
   * Asks the quick check first.
   *
   * @param watch is told how each verdict came about
   */
  public ResourceValidator(QuickCheck quick, FullValidator full, ValidationWatch watch) {
    this.quick = quick;
    this.full = full;
    this.watch = watch;
  }

  /**
   * The findings for which a resource is refused; none where it conforms. What is only advice is
   * left out.
   *
   * @param profile the canonical url of the profile, which the caller has picked
   */
  public List<Finding> refusals(IBaseResource resource, String profile) {
    Optional<String> doubt = quick.doubt((Resource) resource, profile);
    if (doubt.isEmpty()) {
      watch.accepted((Resource) resource, profile);
      return List.of();
    }
    watch.leftToHapi(profile, doubt.get());
    return refusing(full.validate(resource, profile));
  }

  /** All that HAPI's validator finds, advice included. */
  public List<Finding> findings(IBaseResource resource, String profile) {
    return full.validate(resource, profile);
  }

  static List<Finding> refusing(List<Finding> findings) {
    return findings.stream().filter(each -> each.severity().refuses()).toList();
  }
}
