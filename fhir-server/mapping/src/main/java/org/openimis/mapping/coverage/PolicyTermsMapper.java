package org.openimis.mapping.coverage;

import java.util.Locale;
import org.hl7.fhir.r4.model.Extension;
import org.openimis.domain.coverage.Policy;
import org.openimis.mapping.pack.Parts;
import org.openimis.profiles.Extensions;

/** The policy's own days, stage and state as an extension, on the policy and on each cover. */
final class PolicyTermsMapper {

  static Extension toFhir(Policy policy) {
    return new Parts(Extensions.POLICY_TERMS)
        .day("effective", policy.effective())
        .day("expiry", policy.expiry())
        .code("stage", policy.stage().name().toLowerCase(Locale.ROOT))
        .code("status", PolicyStates.code(policy.status()))
        .extension();
  }

  private PolicyTermsMapper() {}
}
