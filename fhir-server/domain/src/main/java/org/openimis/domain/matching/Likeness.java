package org.openimis.domain.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How alike two people are, and why: points for each thing that both say. It only tells; nobody is
 * merged by it.
 *
 * @param agreements in the order of the criteria
 */
public record Likeness(List<Agreement> agreements) {
  private static final int CERTAIN = 99;
  private static final int PROBABLE = 80;
  private static final int POSSIBLE = 60;
  private static final int HUNDRED = 100;

  /** With less to compare, nobody can be sure: a name and a sex are no person. */
  private static final int ENOUGH_TO_BE_SURE = 75;

  private static final int ENOUGH_TO_GUESS = 40;

  /** Names that are less alike than this have nothing in common but letters. */
  private static final double ALIKE = 0.8;

  public Likeness {
    agreements = List.copyOf(agreements);
  }

  /** Points for one criterion. */
  public record Agreement(Criterion criterion, int points) {}

  /** FHIR's grades of a match. */
  public enum Grade {
    CERTAIN("certain"),
    PROBABLE("probable"),
    POSSIBLE("possible"),
    CERTAINLY_NOT("certainly-not");

    private final String code;

    Grade(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /**
   * Compares two people; the order does not matter.
   *
   * @param similarity of two names, from 0 (nothing in common) to 1 (the same), the same in either
   *     order
   */
  public static Likeness of(
      PersonTraits one, PersonTraits other, ToDoubleBiFunction<String, String> similarity) {
    List<Agreement> found = new ArrayList<>();
    // Who is in the register twice has two numbers; only the same one says something.
    if (one.insuranceNumber() != null && one.insuranceNumber().equals(other.insuranceNumber())) {
      found.add(new Agreement(Criterion.INSURANCE_NUMBER, Criterion.INSURANCE_NUMBER.points()));
    }
    common(Criterion.IDENTIFIER, one.identifiers(), other.identifiers(), found);
    names(Criterion.FAMILY_NAME, one.familyNames(), other.familyNames(), similarity, found);
    names(Criterion.GIVEN_NAMES, one.givenNames(), other.givenNames(), similarity, found);
    birth(one.birthDate(), other.birthDate(), found);
    same(Criterion.GENDER, one.gender(), other.gender(), found);
    common(Criterion.PHONE, one.phones(), other.phones(), found);
    same(Criterion.PLACE, one.place(), other.place(), found);
    return new Likeness(found);
  }

  /** Points for each hundred that full agreement would have given. */
  public int score() {
    int most = most();
    return most == 0 ? 0 : HUNDRED * points() / most;
  }

  /** What the score means, given how much there was to compare. */
  public Grade grade() {
    if (hasFull(Criterion.INSURANCE_NUMBER)) {
      return Grade.CERTAIN;
    }
    int score = score();
    if (most() < ENOUGH_TO_GUESS || score < POSSIBLE) {
      return Grade.CERTAINLY_NOT;
    }
    boolean sure = most() >= ENOUGH_TO_BE_SURE;
    if (score >= CERTAIN && sure) {
      return Grade.CERTAIN;
    }
    return score >= PROBABLE && sure ? Grade.PROBABLE : Grade.POSSIBLE;
  }

  private boolean hasFull(Criterion criterion) {
    return agreements.contains(new Agreement(criterion, criterion.points()));
  }

  private int points() {
    return agreements.stream().mapToInt(Agreement::points).sum();
  }

  private int most() {
    return agreements.stream().mapToInt(agreement -> agreement.criterion().points()).sum();
  }

  private static void same(
      Criterion criterion, @Nullable Object one, @Nullable Object other, List<Agreement> found) {
    if (one != null && other != null) {
      found.add(new Agreement(criterion, one.equals(other) ? criterion.points() : 0));
    }
  }

  /** One in common is enough; people have several phones and papers. */
  private static void common(
      Criterion criterion, Set<String> one, Set<String> other, List<Agreement> found) {
    if (!one.isEmpty() && !other.isEmpty()) {
      boolean shared = one.stream().anyMatch(other::contains);
      // Another paper says nothing against it; the same one says much for it.
      if (shared || criterion != Criterion.IDENTIFIER) {
        found.add(new Agreement(criterion, shared ? criterion.points() : 0));
      }
    }
  }

  private static void names(
      Criterion criterion,
      List<String> one,
      List<String> other,
      ToDoubleBiFunction<String, String> similarity,
      List<Agreement> found) {
    if (!one.isEmpty() && !other.isEmpty()) {
      double alike = alike(one, other, similarity);
      found.add(new Agreement(criterion, (int) Math.round(criterion.points() * alike)));
    }
  }

  /** Each name of who has fewer finds its nearest among those of the other. */
  private static double alike(
      List<String> one, List<String> other, ToDoubleBiFunction<String, String> similarity) {
    if (one.size() == other.size()) {
      return Math.max(nearest(one, other, similarity), nearest(other, one, similarity));
    }
    return one.size() < other.size()
        ? nearest(one, other, similarity)
        : nearest(other, one, similarity);
  }

  private static double nearest(
      List<String> few, List<String> many, ToDoubleBiFunction<String, String> similarity) {
    return few.stream()
        .mapToDouble(
            name ->
                many.stream()
                    .mapToDouble(each -> similarity.applyAsDouble(name, each))
                    .filter(alike -> alike >= ALIKE)
                    .max()
                    .orElse(0))
        .average()
        .orElse(0);
  }

  private static void birth(
      @Nullable LocalDate one, @Nullable LocalDate other, List<Agreement> found) {
    if (one != null && other != null) {
      found.add(new Agreement(Criterion.BIRTH_DATE, birthPoints(one, other)));
    }
  }

  /** Days and months are mixed up, and of many people only the year is known. */
  private static int birthPoints(LocalDate one, LocalDate other) {
    int most = Criterion.BIRTH_DATE.points();
    if (one.equals(other)) {
      return most;
    } else if (one.getYear() == other.getYear()) {
      boolean mixedUp = mixedUp(one).filter(other::equals).isPresent();
      boolean sameMonth = one.getMonth() == other.getMonth();
      return mixedUp || sameMonth ? most * 3 / 5 : most * 2 / 5;
    }
    return 0;
  }

  private static Optional<LocalDate> mixedUp(LocalDate date) {
    return date.getDayOfMonth() > 12
        ? Optional.empty()
        : Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
  }
}
