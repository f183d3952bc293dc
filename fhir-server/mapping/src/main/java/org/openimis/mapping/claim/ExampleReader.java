package org.openimis.mapping.claim;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.ClaimExample;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.claim.ReferenceReader.Allowed;
import org.openimis.mapping.refusal.Problems;
import org.openimis.profiles.IdentifierSystems;

/**
 * Reads a Claim as an example of claims that somebody looks for: whose it is, and what else is
 * known of it. What FHIR asks of every claim beside that says nothing here and is passed over.
 */
public final class ExampleReader {
  private static final Allowed PATIENT =
      Allowed.idOf("Patient").orIdentifierIn(IdentifierSystems.INSUREE_NUMBER);
  private static final Allowed PROVIDER =
      Allowed.idOf("Organization", "PractitionerRole")
          .orIdentifierIn(IdentifierSystems.HEALTH_FACILITY);

  private final Claim claim;
  private final String path;
  private final Problems problems;
  private final ReferenceReader references;
  private final DayReader days;

  private ExampleReader(Claim claim, String path, ReadingContext context, Problems problems) {
    this.claim = claim;
    this.path = path;
    this.problems = problems;
    this.references = new ReferenceReader(context.baseUrl(), problems);
    this.days = new DayReader(context.zone(), problems);
  }

  /**
   * The example.
   *
   * @param path the FHIRPath of the claim in what was sent
   * @param problems is told what is wrong with it
   * @return null when it does not say whose claim it is
   */
  public static @Nullable ClaimExample read(
      Claim claim, String path, ReadingContext context, Problems problems) {
    return new ExampleReader(claim, path, context, problems).read();
  }

  private @Nullable ClaimExample read() {
    PartyReference patient = required(claim.getPatient(), "patient", PATIENT);
    PartyReference provider = required(claim.getProvider(), "provider", PROVIDER);
    String code = code();
    LocalDate from =
        days.read(claim.getBillablePeriod().getStartElement(), path + ".billablePeriod.start");
    LocalDate to =
        days.read(claim.getBillablePeriod().getEndElement(), path + ".billablePeriod.end");
    if (from != null && to != null && to.isBefore(from)) {
      problems.add(ProblemCode.INVERTED_DATES, path + ".billablePeriod", from, to);
    }
    Set<MedicalCode> codes = codes();
    return patient == null || provider == null
        ? null
        : new ClaimExample(
            patient,
            provider,
            claim.getUse() == null ? null : claim.getUse().toCode(),
            code,
            from,
            to,
            codes.stream().toList());
  }

  private @Nullable PartyReference required(Reference reference, String name, Allowed allowed) {
    if (reference.isEmpty()) {
      problems.required(path + "." + name);
    }
    return references.read(reference, path + "." + name, allowed);
  }

  private @Nullable String code() {
    for (int i = 0; i < claim.getIdentifier().size(); i++) {
      Identifier identifier = claim.getIdentifier().get(i);
      if (IdentifierSystems.CLAIM_CODE.equals(identifier.getSystem())) {
        return ClaimCodes.read(
            identifier.getValue(), path + ".identifier[" + i + "].value", problems);
      }
    }
    return null;
  }

  private Set<MedicalCode> codes() {
    var reader = new MedicalCodeReader(problems);
    Set<MedicalCode> codes = new LinkedHashSet<>();
    for (int i = 0; i < claim.getItem().size(); i++) {
      MedicalCode code =
          reader.read(
              claim.getItem().get(i).getProductOrService(),
              path + ".item[" + i + "].productOrService");
      if (code != null) {
        codes.add(code);
      }
    }
    return codes;
  }
}
