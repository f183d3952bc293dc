package org.openimis.validation;

import org.hl7.fhir.r4.model.Resource;

/** Sees how verdicts come about: for metrics, and to check the quick ones now and then. */
public interface ValidationWatch {
  /** Nobody watches. */
  ValidationWatch NONE =
      new ValidationWatch() {
        @Override
        public void accepted(Resource resource, String profile) {}

        @Override
        public void leftToHapi(String profile, String doubt) {}
      };

  /** The quick check was sure; the resource may change after this call. */
  void accepted(Resource resource, String profile);

  /**
   * The quick check was not sure.
   *
   * @param doubt the element that it does not know, by its path in the definitions
   */
  void leftToHapi(String profile, String doubt);
}
