package org.openimis.domain.coverage;

/** Whether a policy is a family's first with the product or a renewal. */
public enum PolicyStage {
  NEW,
  RENEWAL
}
