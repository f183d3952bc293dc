package org.openimis.schemes.scenario;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimis.domain.coverage.MemberCover;

/**
 * The people who live in one scenario. A policy covers as many of them as it says in the scenario,
 * or else as many as the scenario names.
 */
record Household(List<CoveredPerson> people) {
  Household {
    people = List.copyOf(people);
  }

  /** A person who stands in several claims is one person. */
  static Household of(Scenario scenario) {
    Map<String, CoveredPerson> byNumber = new LinkedHashMap<>();
    for (ScenarioClaim claim : scenario.claims()) {
      if (claim.insured() instanceof Insured.Invented invented) {
        byNumber.putIfAbsent(invented.number(), invented.person());
      }
    }
    return new Household(List.copyOf(byNumber.values()));
  }

  /** The person with the number of members of each of their policies on a day. */
  CoveredPerson member(CoveredPerson person, LocalDate day) {
    Map<String, Integer> members = new HashMap<>();
    for (MemberCover cover : person.covers()) {
      members.put(cover.policy(), members(cover.policy(), person, day));
    }
    return new CoveredPerson(person.insuree(), person.covers(), members);
  }

  private int members(String policy, CoveredPerson person, LocalDate day) {
    return Optional.ofNullable(person.members().get(policy))
        .or(
            () ->
                people.stream()
                    .flatMap(other -> Optional.ofNullable(other.members().get(policy)).stream())
                    .findFirst())
        .orElseGet(() -> covered(policy, day));
  }

  private int covered(String policy, LocalDate day) {
    long covered = people.stream().filter(person -> isCovered(person, policy, day)).count();
    return Math.max(1, Math.toIntExact(covered));
  }

  private static boolean isCovered(CoveredPerson person, String policy, LocalDate day) {
    return person.covers().stream()
        .anyMatch(cover -> cover.policy().equals(policy) && cover.covers(day));
  }
}
