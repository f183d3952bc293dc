package org.openimis.domain.claim;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.Comparator;

/**
 * Reason 5: the same person was given the same item or service too few days away, before or after.
 * The distance must be the frequency or more; lines of the same claim do not see each other
 * (scheme-rules 2.6.5).
 */
final class FrequencyRule implements LineRule {
  @Override
  public Verdict judge(ClaimLine line, ClaimCase claimCase) {
    int frequency =
        claimCase.facts().registered(line.code()).map(entry -> entry.frequencyDays()).orElse(0);
    return claimCase.facts().history().lines().stream()
        .filter(earlier -> earlier.code().equals(line.code()))
        .filter(earlier -> daysBetween(earlier, claimCase) < frequency)
        .min(
            Comparator.comparing((EarlierLine earlier) -> daysBetween(earlier, claimCase))
                .thenComparing(EarlierLine::careDate)
                .thenComparing(EarlierLine::claimCode))
        .map(
            earlier ->
                Verdict.refused(
                    RejectionReason.FREQUENCY,
                    line.code().code(),
                    frequency,
                    earlier.careDate(),
                    earlier.claimCode()))
        .orElse(Verdict.accepted());
  }

  private static long daysBetween(EarlierLine earlier, ClaimCase claimCase) {
    return Math.abs(DAYS.between(earlier.careDate(), claimCase.targetDate()));
  }
}
