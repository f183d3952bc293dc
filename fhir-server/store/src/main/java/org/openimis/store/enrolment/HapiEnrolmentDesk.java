package org.openimis.store.enrolment;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.r4.model.EnrollmentRequest;
import org.hl7.fhir.r4.model.EnrollmentResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.coverage.PolicyStatus;
import org.openimis.domain.enrolment.EnrolmentApplication;
import org.openimis.domain.enrolment.EnrolmentDecision;
import org.openimis.domain.enrolment.EnrolmentDesk;
import org.openimis.domain.enrolment.EnrolmentFacts;
import org.openimis.domain.enrolment.FamilyMember;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.product.EnrolmentTerms;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.Named;
import org.openimis.mapping.enrolment.EnrolmentWriter;
import org.openimis.mapping.enrolment.FhirApplication;
import org.openimis.profiles.IdentifierSystems;
import org.openimis.store.enrolment.Families.Family;
import org.openimis.store.enrolment.Families.Party;
import org.openimis.store.enrolment.Policies.Policy;
import org.openimis.store.enrolment.Products.Product;
import org.openimis.store.hapi.ResourceIds;
import org.openimis.store.scheme.SchemeSettings.Settings;

/** Enrols families: decides by the rules of the domain, and stores what comes of it. */
public final class HapiEnrolmentDesk implements EnrolmentDesk {
  private final EnrolmentTools tools;

  public HapiEnrolmentDesk(EnrolmentTools tools) {
    this.tools = tools;
  }

  @Override
  public Answered enrol(EnrolmentApplication application) {
    var document = (FhirApplication) application.document();
    return tools
        .transactions()
        .inOne(
            in -> {
              if (document.family() != null && !application.problems().isEmpty()) {
                throw new RequestRefused(application.problems());
              }
              List<Problem> problems = new ArrayList<>(application.problems());
              String hash = hash(document);
              if (problems.isEmpty()) {
                Optional<Answered> before = before(application, hash);
                if (before.isPresent()) {
                  return before.get(); // also when the people that it brought are there by now
                }
              }
              Family family =
                  document.family() == null
                      ? known(application, problems)
                      : founded(application, document, problems, in);
              if (family == null || !problems.isEmpty()) {
                throw new RequestRefused(problems);
              }
              return answer(application, document, family, hash, in);
            });
  }

  private @Nullable Family known(EnrolmentApplication application, List<Problem> problems) {
    return one(
            application.family(),
            reference ->
                tools.families().find(reference).stream()
                    .filter(found -> tools.families().isServed(found, application.districts()))
                    .toList(),
            "Group",
            problems)
        .orElse(null);
  }

  /** A family that the application brings; the same application again finds it there. */
  private @Nullable Family founded(
      EnrolmentApplication application,
      FhirApplication document,
      List<Problem> problems,
      TransactionDetails in) {
    if (!problems.isEmpty()) {
      return null;
    }
    return new PeopleWriter(tools, application.districts())
        .found(Objects.requireNonNull(document.family()), document.people(), in);
  }

  private Answered answer(
      EnrolmentApplication application,
      FhirApplication document,
      Family family,
      String hash,
      TransactionDetails in) {
    tools.gate().enter(List.of(family.scheme()));
    tools.lockFamilies(family.scheme(), List.of(family.key()));
    Optional<Answered> before = before(application, hash); // a twin may have been quicker
    if (before.isPresent()) {
      return before.get();
    }
    List<Problem> problems = new ArrayList<>();
    List<FamilyMember> members = tools.families().members(family);
    checkHead(application.head(), family, members, problems);
    Party officer =
        one(
                application.officer(),
                reference -> inScheme(reference, IdentifierSystems.OFFICER, family),
                "Practitioner",
                problems)
            .orElse(null);
    // Another insurer than the scheme's own is a problem; there is no other.
    one(
        application.insurer(),
        reference -> inScheme(reference, IdentifierSystems.INSURER, family),
        "Organization",
        problems);
    Policy renewed = renewed(application, family, problems);
    String code = Objects.requireNonNull(application.product());
    Optional<Product> product = tools.products().find(family.scheme(), code);
    if (product.isEmpty()) {
      problems.add(
          Problem.of(
              ProblemCode.CODE_INVALID,
              "EnrollmentRequest.coverage",
              code,
              IdentifierSystems.PRODUCT));
    }
    if (!problems.isEmpty() || members.isEmpty()) {
      throw new RequestRefused(problems);
    }
    var decided = new Decided(application, document, family, members, renewed, officer);
    return store(decided, product.orElseThrow(), hash, in);
  }

  private record Decided(
      EnrolmentApplication application,
      FhirApplication document,
      Family family,
      List<FamilyMember> members,
      @Nullable Policy renewed,
      @Nullable Party officer) {}

  private Answered store(Decided asked, Product product, String hash, TransactionDetails in) {
    Family family = asked.family();
    var day = Objects.requireNonNull(asked.application().applied());
    EnrolmentDecision decision =
        EnrolmentDecision.of(
            facts(tools, family, asked.members(), product, day),
            day,
            asked.renewed() == null ? null : asked.renewed().ofFamily());
    var writer = new PolicyWriter(tools, family, asked.members());
    Reference renewed =
        asked.renewed() == null
            ? null
            : Named.reference(
                "Contract",
                asked.renewed().id(),
                IdentifierSystems.POLICY,
                asked.renewed().number());
    Reference officer = writer.officer(asked.officer());
    var parties =
        new EnrolmentWriter.Parties(
            writer.familyReference(), writer.insuree(family.head()), writer.insurer(), officer);
    String number = asked.application().number();
    if (number == null) {
      number = "A%09d".formatted(tools.families().next("application_counter"));
    }
    var answered = new Answered(ResourceIds.next(), false);
    String requestId = ResourceIds.next();
    tools.create(
        EnrollmentRequest.class,
        EnrolmentWriter.stored(
            asked.document().request(), number, parties, renewed, family.scheme()),
        requestId,
        in);
    var offer = decision.offer();
    PolicyWriter.Stored stored =
        offer == null ? null : writer.write(offer, product, asked.officer(), renewed, in);
    tools.create(
        EnrollmentResponse.class,
        EnrolmentWriter.answer(
            new EnrolmentWriter.Outcome(
                decision,
                product.code(),
                stored == null ? null : stored.policy(),
                stored == null ? List.of() : stored.covers()),
            number,
            requestId,
            parties,
            family.scheme(),
            tools.clock().instant()),
        answered.responseId(),
        in);
    tools
        .database()
        .update(
            """
            INSERT INTO scheme.application (scheme, number, family, content_hash, request_id,
                   response_id)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            family.scheme(),
            number,
            family.key(),
            hash,
            requestId,
            answered.responseId());
    return answered;
  }

  /** What decides about an application of a family. */
  static EnrolmentFacts facts(
      EnrolmentTools tools,
      Family family,
      List<FamilyMember> members,
      Product product,
      LocalDate day) {
    Settings settings = tools.schemes().of(family.scheme());
    EnrolmentTerms terms = tools.products().terms(product, day);
    String location = product.location();
    boolean soldHere =
        location == null
            || (family.village() != null
                && tools.families().isWithin(family.scheme(), family.village(), Set.of(location)));
    return new EnrolmentFacts(
        product.code(),
        terms,
        soldHere,
        members,
        tools.policies().ofFamily(family.scheme(), family.key()).stream()
            // What was ended before it covered anybody is in nobody's way.
            .filter(
                policy ->
                    policy.status() != PolicyStatus.EXPIRED
                        || tools.policies().wasEverInForce(policy))
            .map(Policy::ofFamily)
            .toList(),
        tools
            .policies()
            .coveredElsewhere(
                family.scheme(),
                product.code(),
                family.key(),
                members.stream().map(FamilyMember::insuree).toList()),
        settings.ageOfMajority(),
        settings.currency(),
        settings.enrolment().activation());
  }

  private Optional<Answered> before(EnrolmentApplication application, String hash) {
    String number = application.number();
    if (number == null) {
      return Optional.empty();
    }
    tools.lockNumber("application", number);
    return tools
        .database()
        .queryOne(
            """
            SELECT content_hash, response_id FROM scheme.application WHERE number = ?
             ORDER BY content_hash <> ? LIMIT 1
            """,
            (row, i) -> {
              if (!row.getString("content_hash").equals(hash)) {
                throw new RequestRefused(
                    ProblemCode.DUPLICATE, "EnrollmentRequest.identifier", number);
              }
              return new Answered(row.getString("response_id"), true);
            },
            number,
            hash);
  }

  private String hash(FhirApplication document) {
    List<Resource> all = new ArrayList<>();
    all.add(document.request());
    if (document.family() != null) {
      all.add(document.family());
    }
    all.addAll(document.people().values());
    return tools.hashes().of(all);
  }

  private void checkHead(
      @Nullable PartyReference head,
      Family family,
      List<FamilyMember> members,
      List<Problem> problems) {
    if (head == null) {
      return;
    }
    String number = family.head();
    boolean same =
        head.id() == null
            ? number.equals(head.value())
            : members.stream()
                .anyMatch(
                    member ->
                        member.patient().equals(head.id()) && member.insuree().equals(number));
    if (!same) {
      problems.add(Problem.of(ProblemCode.VALUE, head.path(), head.shown(), "not-head"));
    }
  }

  private @Nullable Policy renewed(
      EnrolmentApplication application, Family family, List<Problem> problems) {
    Policy renewed =
        one(
                application.renews(),
                reference ->
                    tools.policies().find(reference).stream()
                        .filter(policy -> policy.scheme().equals(family.scheme()))
                        .toList(),
                "Contract",
                problems)
            .orElse(null);
    if (renewed != null
        && (!renewed.family().equals(family.key()) || !tools.policies().wasEverInForce(renewed))) {
      PartyReference reference = Objects.requireNonNull(application.renews());
      problems.add(
          Problem.of(ProblemCode.VALUE, reference.path(), reference.shown(), "not-renewable"));
    }
    return renewed;
  }

  private List<Party> inScheme(PartyReference reference, String system, Family family) {
    return tools.families().parties(reference, system).stream()
        .filter(party -> party.scheme().equals(family.scheme()))
        .limit(1) // a person and the person's roles carry the same code
        .toList();
  }

  /** None and several are problems; an absent reference is not. */
  static <T> Optional<T> one(
      @Nullable PartyReference reference,
      Function<PartyReference, List<T>> lookup,
      String type,
      List<Problem> problems) {
    if (reference == null) {
      return Optional.empty();
    }
    List<T> found = lookup.apply(reference);
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    problems.add(
        Problem.of(
            found.isEmpty() ? ProblemCode.UNRESOLVED_REFERENCE : ProblemCode.MULTIPLE_MATCHES,
            reference.path(),
            type,
            reference.shown()));
    return Optional.empty();
  }
}
