package org.openimis.mapping.enrolment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.enrolment.Family;
import org.openimis.domain.enrolment.InsureeEntry;

/** The people of a sample, found by their numbers. */
public final class People implements Kinship {
  private final List<InsureeEntry> insurees;
  private final Map<String, InsureeEntry> byNumber = new HashMap<>();
  private final Map<String, Family> familyByHead = new HashMap<>();

  public People(List<InsureeEntry> insurees, List<Family> families) {
    this.insurees = List.copyOf(insurees);
    insurees.forEach(insuree -> byNumber.put(insuree.number(), insuree));
    families.forEach(family -> familyByHead.put(family.head(), family));
  }

  @Override
  public String familyKeyOf(String head) {
    return familyOf(head).key();
  }

  @Override
  public @Nullable String relationshipOf(String number) {
    return insuree(number).map(InsureeEntry::relationship).orElse(null);
  }

  public Optional<InsureeEntry> insuree(String number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  /** The people whose head is that person, the head among them, in the order of the register. */
  public List<InsureeEntry> membersOf(Family family) {
    return insurees.stream().filter(insuree -> insuree.head().equals(family.head())).toList();
  }

  /**
   * The family that a person heads.
   *
   * @throws IllegalArgumentException when nobody of that number heads a family, which a checked
   *     pack excludes
   */
  public Family familyOf(String head) {
    return Optional.ofNullable(familyByHead.get(head))
        .orElseThrow(() -> new IllegalArgumentException("No family has " + head + " as its head"));
  }
}
