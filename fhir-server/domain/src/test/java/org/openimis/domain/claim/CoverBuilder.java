package org.openimis.domain.claim;

import java.time.LocalDate;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyStatus;

/** A person's cover: unless told otherwise a first policy, active through the whole of 2024. */
final class CoverBuilder {
  private final String product;
  private String policy;
  private String coverage;
  private PolicyStage stage = PolicyStage.NEW;
  private PolicyStatus status = PolicyStatus.ACTIVE;
  private LocalDate policyFrom = LocalDate.parse("2024-01-01");
  private LocalDate policyTo = LocalDate.parse("2024-12-31");
  private LocalDate from = policyFrom;
  private LocalDate to = policyTo;

  private CoverBuilder(String product) {
    this.product = product;
    this.policy = "POL-" + product;
    this.coverage = "coverage-" + product;
  }

  static CoverBuilder cover(String product) {
    return new CoverBuilder(product);
  }

  CoverBuilder underPolicy(String policy) {
    this.policy = policy;
    return this;
  }

  CoverBuilder withId(String coverage) {
    this.coverage = coverage;
    return this;
  }

  /** Not the family's first policy with the product. */
  CoverBuilder renewed() {
    this.stage = PolicyStage.RENEWAL;
    return this;
  }

  CoverBuilder in(PolicyStatus status) {
    this.status = status;
    return this;
  }

  /** The policy's days, and the person's with them. */
  CoverBuilder running(String from, String to) {
    this.policyFrom = LocalDate.parse(from);
    this.policyTo = LocalDate.parse(to);
    return joined(from, to);
  }

  /** The person's own days. */
  CoverBuilder joined(String from, String to) {
    this.from = LocalDate.parse(from);
    this.to = LocalDate.parse(to);
    return this;
  }

  String policy() {
    return policy;
  }

  MemberCover build() {
    return new MemberCover(
        coverage, policy, product, stage, status, policyFrom, policyTo, from, to);
  }
}
