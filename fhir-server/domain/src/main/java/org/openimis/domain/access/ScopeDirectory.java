package org.openimis.domain.access;

import java.util.Optional;
import java.util.Set;
import org.openimis.domain.party.PartyReference;

/** Answers whose people and places are whose. */
public interface ScopeDirectory {

  /** The id of the Organization of a health facility. */
  Optional<String> organizationOf(String facility);

  /**
   * Whether a reference names a facility: by the id of its Organization or of a role there, or by
   * its code.
   */
  boolean isFacility(PartyReference reference, String facility);

  /** Whether a claim administrator works at a facility. */
  boolean worksAt(String practitionerId, String facility);

  /** Whether a person lives in one of the districts, by the own or the family's address. */
  boolean personLivesIn(String patientId, Set<String> districts);

  /** Whether a document belongs to a claim of a facility. */
  boolean isDocumentOf(String binaryId, String facility);

  /** The id of the Patient whom a photo shows; empty when the document is no photo. */
  Optional<String> personOnPhoto(String binaryId);

  /** Whether an application, by the id of its request, is of a family in one of the districts. */
  boolean applicantLivesIn(String enrollmentRequestId, Set<String> districts);

  /** Whether a contribution due, by its id, is owed by a family in one of the districts. */
  boolean payerLivesIn(String invoiceId, Set<String> districts);

  /** Whether a family lives in one of the districts. */
  boolean familyLivesIn(String groupId, Set<String> districts);
}
