package org.openimis.mapping.enrolment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.EnrollmentRequest;
import org.hl7.fhir.r4.model.EnrollmentRequest.EnrollmentRequestStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.enrolment.EnrolmentApplication;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.DayReader;
import org.openimis.mapping.claim.ReadingContext;
import org.openimis.mapping.claim.ReferenceReader;
import org.openimis.mapping.claim.ReferenceReader.Allowed;
import org.openimis.mapping.claim.StructureReader;
import org.openimis.mapping.pack.Codes;
import org.openimis.mapping.pack.FirstExtension;
import org.openimis.mapping.refusal.Problems;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.Extensions;
import org.openimis.profiles.IdentifierSystems;

/**
 * Reads an application: an EnrollmentRequest, or a Bundle with one, the new people and their
 * family. What the server knows anyhow (insurer, head) may be missing.
 */
public final class ApplicationReader {
  private static final String TYPE = "EnrollmentRequest";
  private static final String FAMILY = TYPE + ".extension('" + Extensions.FAMILY + "').value";
  private static final String RENEWS =
      TYPE + ".extension('" + Extensions.RENEWS_POLICY + "').value";
  private static final String HEAD = TYPE + ".candidate";
  private static final String OFFICER = TYPE + ".provider";
  private static final String INSURER = TYPE + ".insurer";
  private static final int LONGEST_NUMBER = 50;

  private final Problems problems = new Problems();
  private final ReferenceReader references;
  private final DayReader days;
  private final LocalDate today;

  private ApplicationReader(ReadingContext context, LocalDate today) {
    this.references = new ReferenceReader(context.baseUrl(), problems);
    this.days = new DayReader(context.zone(), problems);
    this.today = today;
  }

  /**
   * The application, with all problems of its form.
   *
   * @param today no application comes from a later day
   * @param districts in which the sender may enrol; null for everywhere
   * @throws RequestRefused when it is no application at all
   */
  public static EnrolmentApplication read(
      IBaseResource body,
      ReadingContext context,
      LocalDate today,
      @Nullable Set<String> districts) {
    return new ApplicationReader(context, today).read(document(body), districts);
  }

  /** Nothing is ever searched for in a Bundle by anything but its addresses. */
  private static FhirApplication document(IBaseResource body) {
    if (body instanceof EnrollmentRequest request) {
      return new FhirApplication(request, null, Map.of());
    } else if (!(body instanceof Bundle)) {
      throw new RequestRefused(ProblemCode.RESOURCE_TYPE, "", body.fhirType(), TYPE);
    }
    EnrollmentRequest request = null;
    Group family = null;
    Map<String, Patient> people = new LinkedHashMap<>();
    int number = 0;
    for (BundleEntryComponent entry : ((Bundle) body).getEntry()) {
      Resource resource = entry.getResource();
      String address = entry.hasFullUrl() ? entry.getFullUrl() : "entry-" + number;
      number++;
      if (resource instanceof EnrollmentRequest found && request == null) {
        request = found;
      } else if (resource instanceof Group found && family == null) {
        family = found;
      } else if (resource instanceof Patient person && !people.containsKey(address)) {
        people.put(address, person);
      } else if (!(resource instanceof Coverage) && !(resource instanceof Contract)) {
        String shown = resource == null ? "" : resource.fhirType();
        throw new RequestRefused(
            ProblemCode.BUNDLE_SHAPE, "Bundle.entry[" + (number - 1) + "].resource", shown);
      }
    }
    if (request == null) {
      throw new RequestRefused(ProblemCode.BUNDLE_SHAPE, "Bundle.entry", TYPE);
    }
    carryCoverage(request, (Bundle) body);
    return new FhirApplication(request, family, people);
  }

  /** A draft of the cover that stands in the Bundle is stored within the application. */
  private static void carryCoverage(EnrollmentRequest request, Bundle bundle) {
    String address = request.getCoverage().getReference();
    for (BundleEntryComponent entry : bundle.getEntry()) {
      if (entry.getResource() instanceof Coverage draft
          && address != null
          && address.equals(entry.getFullUrl())) {
        request.addContained(draft.copy().setId("#draft-cover"));
        request.setCoverage(new Reference("#draft-cover"));
      }
    }
  }

  private EnrolmentApplication read(FhirApplication sent, @Nullable Set<String> districts) {
    EnrollmentRequest request = sent.request();
    EnrollmentRequestStatus status = request.getStatus();
    if (status != null && status != EnrollmentRequestStatus.ACTIVE) {
      problems.value(TYPE + ".status", status.toCode(), "question-status");
    }
    boolean isNew = sent.family() != null;
    PartyReference family = isNew ? null : family(request);
    PartyReference head =
        isNew
            ? null
            : references.read(
                request.getCandidate(),
                HEAD,
                Allowed.idOf("Patient").orIdentifierIn(IdentifierSystems.INSUREE_NUMBER));
    var insurer =
        references.read(
            request.getInsurer(),
            INSURER,
            Allowed.idOf("Organization").orIdentifierIn(IdentifierSystems.INSURER));
    var officer =
        references.read(
            request.getProvider(),
            OFFICER,
            Allowed.idOf("Practitioner", "PractitionerRole")
                .orIdentifierIn(IdentifierSystems.OFFICER));
    PartyReference renews = null;
    if (request.hasExtension(Extensions.RENEWS_POLICY)) {
      renews =
          references.read(
              reference(request, Extensions.RENEWS_POLICY),
              RENEWS,
              Allowed.idOf("Contract").orIdentifierIn(IdentifierSystems.POLICY));
    }
    String number = number(request);
    String product = product(request);
    LocalDate applied = applied(request);
    // Addresses within the Bundle are replaced before anything is stored.
    new StructureReader(
            problems, Set.of(FAMILY, RENEWS, HEAD, INSURER, OFFICER, TYPE + ".coverage"))
        .read(request);
    return new EnrolmentApplication(
        number,
        family,
        head,
        insurer,
        officer,
        product,
        renews,
        applied,
        districts,
        problems.toList(),
        sent);
  }

  private @Nullable PartyReference family(EnrollmentRequest request) {
    if (!request.hasExtension(Extensions.FAMILY)) {
      problems.required(FAMILY);
      return null;
    }
    return references.read(
        reference(request, Extensions.FAMILY),
        FAMILY,
        Allowed.idOf("Group").orIdentifierIn(IdentifierSystems.FAMILY));
  }

  private static Reference reference(EnrollmentRequest request, String url) {
    Extension extension = FirstExtension.of(request, url);
    return extension != null && extension.getValue() instanceof Reference found
        ? found
        : new Reference();
  }

  private @Nullable String number(EnrollmentRequest request) {
    String number = Codes.value(request.getIdentifier(), IdentifierSystems.APPLICATION);
    if (number != null && number.length() > LONGEST_NUMBER) {
      problems.value(TYPE + ".identifier.value", number, "code");
    }
    return number;
  }

  private @Nullable String product(EnrollmentRequest request) {
    String product =
        request.getContained().stream()
            .filter(Coverage.class::isInstance)
            .flatMap(cover -> ((Coverage) cover).getClass_().stream())
            .filter(each -> each.getType().hasCoding(CodeSystems.HL7_COVERAGE_CLASS, "plan"))
            .map(Coverage.ClassComponent::getValue)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (product == null) {
      problems.required(TYPE + ".coverage");
    }
    return product;
  }

  private @Nullable LocalDate applied(EnrollmentRequest request) {
    String path = TYPE + ".created";
    if (!request.hasCreated()) {
      problems.required(path);
      return null;
    }
    LocalDate day = days.read(request.getCreatedElement(), path);
    if (day != null && day.isAfter(today)) {
      problems.value(path, day, "future");
    }
    return day;
  }
}
