package org.openimis.mapping.coverage;

import java.time.LocalDate;
import java.util.Map;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.coverage.PolicyEvent;
import org.openimis.mapping.pack.Parts;
import org.openimis.profiles.Extensions;

/** What officers did to a policy, from when and why, kept on the Contract in its order. */
public final class PolicyHistory {
  private static final String EVENT = "event";
  private static final String TERMINATED = "terminated";
  private static final Map<PolicyEvent, String> CODES =
      Map.of(
          PolicyEvent.ACTIVATED, "activated",
          PolicyEvent.SUSPENDED_BY_OFFICER, "suspended",
          PolicyEvent.TERMINATED, TERMINATED);

  private PolicyHistory() {}

  /**
   * Writes down what an officer does; what payments and time do is told by receipts and days.
   *
   * @param day from which it counts
   */
  public static void add(
      Contract policy, PolicyEvent event, LocalDate day, @Nullable String reason) {
    String code = CODES.get(event);
    if (code == null) {
      return;
    }
    policy.addExtension(
        new Parts(Extensions.POLICY_CHANGE)
            .code(EVENT, code)
            .day("date", day)
            .text("reason", reason)
            .extension());
  }

  /** Whether an officer ended it, rather than its last day. */
  public static boolean wasTerminated(Contract policy) {
    return policy.getExtensionsByUrl(Extensions.POLICY_CHANGE).stream()
        .map(change -> change.getExtensionByUrl(EVENT))
        .map(Extension::getValue)
        .anyMatch(PolicyHistory::isTermination);
  }

  private static boolean isTermination(Type event) {
    return event instanceof PrimitiveType<?> code && TERMINATED.equals(code.getValueAsString());
  }
}
