package org.openimis.domain.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.Gender;

/**
 * By what a person can be recognised; what nobody said is null or empty.
 *
 * @param insuranceNumber the number on the card
 * @param identifiers other numbers, each with its system before it
 * @param familyNames in plain small letters, as are the others
 * @param phones digits only
 * @param place the code of the village
 */
public record PersonTraits(
    @Nullable String insuranceNumber,
    Set<String> identifiers,
    List<String> familyNames,
    List<String> givenNames,
    @Nullable LocalDate birthDate,
    @Nullable Gender gender,
    Set<String> phones,
    @Nullable String place) {
  public PersonTraits {
    identifiers = Set.copyOf(identifiers);
    familyNames = List.copyOf(familyNames);
    givenNames = List.copyOf(givenNames);
    phones = Set.copyOf(phones);
  }
}
