package org.openimis.domain.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.party.SentDocument;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Keeps families: who is in them, and what that makes of covers, in one transaction. Each method is
 * told the id of a Group that its caller may see, and throws {@link RequestRefused}, with nothing
 * changed, when the change is not possible.
 */
public interface FamilyDesk {

  /**
   * Founds a family of people who are in none yet, without a policy.
   *
   * @return the id of the Group
   */
  String found(SentFamily family);

  /**
   * Changes what is said of a family: where it lives, its type, its poverty, its confirmation. Head
   * and members change by the operations for that.
   */
  void change(String groupId, SentFamily family);

  /**
   * A family as sent.
   *
   * @param districts where the sender may enrol; null for everywhere
   * @param version that the sender has seen; null when it does not say
   * @param document the family: a document that the store understands
   */
  record SentFamily(
      @Nullable Set<String> districts, @Nullable String version, SentDocument document) {}

  /**
   * Takes a person into a family, and opens the person's cover under the running policies.
   *
   * @param patient the person, when the register knows them
   * @param newcomer the person, when they are new: a document that the store understands
   * @param relationship openIMIS's number of what the person is to the head
   * @param day of joining; null for today
   * @param districts where the sender may enrol; null for everywhere
   */
  void addMember(
      String groupId,
      @Nullable PartyReference patient,
      @Nullable SentDocument newcomer,
      @Nullable String relationship,
      @Nullable LocalDate day,
      @Nullable Set<String> districts);

  /**
   * Takes a person out of a family, which ends the person's covers.
   *
   * @param day the last day as a member; null for today
   * @param reason kept with the family; null where none is given
   */
  void removeMember(
      String groupId, PartyReference patient, @Nullable LocalDate day, @Nullable String reason);

  /**
   * Makes another member the head.
   *
   * @param relationships what other members are to the new head, by whom they name
   * @param day since when the family has this head; null for today
   */
  void setHead(
      String groupId,
      PartyReference patient,
      Map<PartyReference, String> relationships,
      @Nullable LocalDate day);

  /**
   * Moves a person to another family.
   *
   * @param to the family that takes the person in
   * @param day the first day in the new family; null for today
   * @param districts where the sender may enrol; null for everywhere
   * @return the id of the Group of the other family
   */
  String moveMember(
      String groupId,
      PartyReference patient,
      PartyReference to,
      @Nullable String relationship,
      @Nullable LocalDate day,
      @Nullable Set<String> districts);

  /**
   * Founds a new family with some members of another one.
   *
   * @param place the code of the village of the new family; null for that of the old one
   * @return the id of the Group of the new family
   */
  String split(
      String groupId,
      List<PartyReference> leaving,
      PartyReference head,
      @Nullable PartyReference place,
      @Nullable LocalDate day,
      @Nullable Set<String> districts);
}
