package org.openimis.store.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.eligibility.EligibilityQuestion;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.store.sql.Database;

/** Whom a question about cover names; found as those are whom a claim names. */
public final class EligibilityParties {
  private EligibilityParties() {}

  /**
   * Everyone whom the question names, as the registers hold them.
   *
   * @param facility the code of the facility that asks; null with its id
   */
  public record Found(
      String scheme,
      String patientId,
      String insuree,
      @Nullable String providerId,
      @Nullable String facility) {}

  /** Empty when someone is unknown; what is wrong is added to the problems. */
  public static Optional<Found> find(
      Database database,
      Registers registers,
      EligibilityQuestion question,
      List<Problem> problems) {
    var named =
        new NamedParties(
            database,
            registers.now(),
            references(question.patient()),
            references(question.provider(), question.insurer()));
    Optional<NamedParties.Patient> patient =
        Lookup.find(question.patient(), named::patients, "Patient", problems);
    Optional<String> scheme = patient.map(NamedParties.Patient::scheme);
    Optional<NamedParties.Party> provider =
        Lookup.find(
            question.provider(), ref -> named.facilities(ref, scheme), "Organization", problems);
    Optional<NamedParties.Party> insurer =
        Lookup.find(question.insurer(), named::insurers, "Organization", problems);
    checkOpen(provider, question, named, problems);
    if (insurer.isPresent() && !insurer.map(NamedParties.Party::scheme).equals(scheme)) {
      problems.add(
          Problem.of(
              ProblemCode.UNRESOLVED_REFERENCE,
              "CoverageEligibilityRequest.patient",
              "Patient",
              patient.map(NamedParties.Patient::number).orElse("")));
    }
    return patient.map(
        found ->
            new Found(
                found.scheme(),
                found.id(),
                found.number(),
                provider.map(NamedParties.Party::id).orElse(null),
                provider.map(NamedParties.Party::code).orElse(null)));
  }

  /** Nobody can be given anything on a day on which the facility may not claim. */
  private static void checkOpen(
      Optional<NamedParties.Party> provider,
      EligibilityQuestion question,
      NamedParties named,
      List<Problem> problems) {
    provider
        .filter(facility -> !question.items().isEmpty())
        .filter(facility -> !named.isOpen(facility.code(), question.visit().targetDate()))
        .ifPresent(
            facility ->
                problems.add(
                    Problem.of(
                        ProblemCode.UNRESOLVED_REFERENCE,
                        "CoverageEligibilityRequest.provider",
                        "Organization",
                        facility.code())));
  }

  private static List<PartyReference> references(@Nullable PartyReference... references) {
    return Stream.of(references).flatMap(Stream::ofNullable).toList();
  }
}
