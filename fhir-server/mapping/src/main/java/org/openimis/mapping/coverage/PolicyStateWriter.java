package org.openimis.mapping.coverage;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.DomainResource;
import org.openimis.domain.coverage.PolicyState;
import org.openimis.mapping.pack.Days;
import org.openimis.profiles.Extensions;

/** Reads the state of a stored policy or cover, and writes the one that follows. */
public final class PolicyStateWriter {
  private PolicyStateWriter() {}

  public static PolicyState stateOf(DomainResource policyOrCover) {
    return PolicyTermsMapper.state(policyOrCover);
  }

  /** The first day that the product gave a policy, or that a member may be covered. */
  public static LocalDate startOf(DomainResource policyOrCover) {
    var starts = policyOrCover.getExtensionByUrl(Extensions.STARTS_ON);
    LocalDate start =
        starts != null && starts.getValue() instanceof BaseDateTimeType day
            ? Days.first(day)
            : null;
    return start == null ? PolicyTermsMapper.state(policyOrCover).effective() : start;
  }

  public static Contract write(Contract policy, PolicyState state) {
    policy.setStatus(PolicyStates.contractStatus(state.status()));
    policy.setApplies(Days.period(state.effective(), state.expiry()));
    writeTerms(policy, state);
    return policy;
  }

  /**
   * Writes the state of a cover.
   *
   * @param from the member's own first day
   * @param to the member's own last day
   */
  public static Coverage write(Coverage cover, PolicyState state, LocalDate from, LocalDate to) {
    cover.setStatus(PolicyStates.coverageStatus(state.status()));
    cover.setPeriod(Days.period(from, to));
    writeTerms(cover, state);
    return cover;
  }

  private static void writeTerms(DomainResource resource, PolicyState state) {
    var stage = PolicyTermsMapper.stage(resource);
    resource
        .getExtension()
        .removeIf(
            extension ->
                Extensions.POLICY_TERMS.equals(extension.getUrl())
                    || Extensions.BUSINESS_STATUS.equals(extension.getUrl()));
    resource.addExtension(Extensions.BUSINESS_STATUS, PolicyStates.businessStatus(state.status()));
    resource.addExtension(PolicyTermsMapper.toFhir(stage, state));
  }

  /** The insurance number of whom a cover covers. */
  public static String insureeOf(Coverage cover) {
    return cover.getBeneficiary().getIdentifier().getValue();
  }

  /** A member's own first and last day. */
  public static LocalDate firstDay(Coverage cover) {
    LocalDate first = Days.first(cover.getPeriod().getStartElement());
    return first == null ? PolicyTermsMapper.state(cover).effective() : first;
  }

  public static LocalDate lastDay(Coverage cover) {
    LocalDate last = Days.last(cover.getPeriod().getEndElement());
    return last == null ? PolicyTermsMapper.state(cover).expiry() : last;
  }
}
