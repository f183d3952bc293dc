package org.openimis.mapping.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.coverage.Policy;
import org.openimis.domain.coverage.PolicyStage;
import org.openimis.domain.coverage.PolicyState;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.coverage.Suspension;
import org.openimis.mapping.pack.Days;
import org.openimis.mapping.pack.PartReader;
import org.openimis.mapping.pack.Parts;
import org.openimis.profiles.Extensions;

/** The policy's own days, stage and state as an extension, on the policy and on each cover. */
final class PolicyTermsMapper {
  private static final String SUSPENSION = "suspension";

  static Extension toFhir(Policy policy) {
    return toFhir(
        policy.stage(),
        new PolicyState(policy.status(), policy.effective(), policy.expiry(), List.of()));
  }

  static Extension toFhir(PolicyStage stage, PolicyState state) {
    var parts =
        new Parts(Extensions.POLICY_TERMS)
            .day("effective", state.effective())
            .day("expiry", state.expiry())
            .code("stage", stage.name().toLowerCase(Locale.ROOT))
            .code("status", PolicyStates.code(state.status()));
    state
        .suspensions()
        .forEach(each -> parts.value(SUSPENSION, Days.period(each.from(), each.to())));
    return parts.extension();
  }

  /** The state that a policy or a cover is in. */
  static PolicyState state(DomainResource resource) {
    PartReader terms = PartReader.required(resource, Extensions.POLICY_TERMS);
    return new PolicyState(
        terms.requiredCode("status", PolicyTermsMapper::status),
        terms.requiredDay("effective"),
        terms.requiredDay("expiry"),
        suspensions(resource));
  }

  static PolicyStage stage(DomainResource resource) {
    return PartReader.required(resource, Extensions.POLICY_TERMS)
        .requiredCode("stage", code -> PolicyStage.valueOf(code.toUpperCase(Locale.ROOT)));
  }

  static List<Suspension> suspensions(DomainResource resource) {
    Extension terms = resource.getExtensionByUrl(Extensions.POLICY_TERMS);
    return terms == null
        ? List.of()
        : terms.getExtensionsByUrl(SUSPENSION).stream()
            .map(Extension::getValue)
            .filter(Period.class::isInstance)
            .map(Period.class::cast)
            .map(PolicyTermsMapper::suspension)
            .toList();
  }

  private static Suspension suspension(Period period) {
    LocalDate from = Days.first(period.getStartElement());
    @Nullable LocalDate to = Days.last(period.getEndElement());
    return new Suspension(from == null ? LocalDate.MIN : from, to);
  }

  private static PolicyStatus status(String code) {
    return PolicyStatus.ofCode(Integer.parseInt(code));
  }

  private PolicyTermsMapper() {}
}
