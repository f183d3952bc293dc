package org.openimis.domain.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.party.SentDocument;
import org.openimis.domain.refusal.Problem;

/**
 * A family's wish to be enrolled, with its references still to be resolved.
 *
 * @param number of the application; null where the sender has none
 * @param family null when the document brings a new family, or when there is a problem with it
 * @param head whom the sender takes for the head of the family; null when it does not say
 * @param insurer null for the one of the family's scheme
 * @param officer who enrols; may be missing
 * @param product the code of the product; null only when there is a problem with it
 * @param renews the policy that is renewed; null for a new one
 * @param applied the day of the application; null only when there is a problem with it
 * @param districts the districts in which the sender may enrol; null for everywhere
 * @param problems what is wrong with the application itself
 * @param document what was sent, for the store to keep
 */
public record EnrolmentApplication(
    @Nullable String number,
    @Nullable PartyReference family,
    @Nullable PartyReference head,
    @Nullable PartyReference insurer,
    @Nullable PartyReference officer,
    @Nullable String product,
    @Nullable PartyReference renews,
    @Nullable LocalDate applied,
    @Nullable Set<String> districts,
    List<Problem> problems,
    SentDocument document) {
  public EnrolmentApplication {
    problems = List.copyOf(problems);
  }
}
