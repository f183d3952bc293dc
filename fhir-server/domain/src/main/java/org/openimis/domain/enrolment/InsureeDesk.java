package org.openimis.domain.enrolment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.SentDocument;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Keeps the register of insurees. Each method throws {@link RequestRefused}, with nothing changed,
 * when what is sent cannot be.
 */
public interface InsureeDesk {

  /**
   * Takes a person into the register, in no family yet.
   *
   * @return the id of the Patient
   */
  String register(SentPerson person);

  /**
   * Changes what the register says of a person. The insurance number stays. Who is made inactive or
   * has died is covered until that day; who comes back is covered from today on by what still runs.
   *
   * @param patientId the id of a Patient that the sender may see
   */
  void change(String patientId, SentPerson person);

  /**
   * A person as sent.
   *
   * @param districts where the sender may enrol; null for everywhere
   * @param version that the sender has seen; null when it does not say
   * @param document the person: a document that the store understands
   */
  record SentPerson(
      @Nullable Set<String> districts, @Nullable String version, SentDocument document) {}
}
