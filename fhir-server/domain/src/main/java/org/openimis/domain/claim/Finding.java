package org.openimis.domain.claim;

import java.util.Arrays;
import java.util.List;

/**
 * What a rule found against a line or a claim.
 *
 * @param details the values that the sentence for people needs, in the order in which that sentence
 *     names them; the sentences themselves stand in the message bundles, one a reason
 */
public record Finding(RejectionReason reason, List<String> details) {
  public Finding {
    details = List.copyOf(details);
  }

  public static Finding of(RejectionReason reason, Object... details) {
    return new Finding(reason, Arrays.stream(details).map(Object::toString).toList());
  }
}
