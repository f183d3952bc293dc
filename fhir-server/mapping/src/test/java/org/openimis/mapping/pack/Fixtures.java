package org.openimis.mapping.pack;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.openimis.domain.claim.EntryRules;
import org.openimis.domain.claim.RuleSet;
import org.openimis.domain.claim.SchemeTerms;
import org.openimis.domain.enrolment.EnrolmentRules;
import org.openimis.domain.money.Money;
import org.openimis.domain.scheme.Scheme;

/** A scheme, references to wherever, and the way through JSON that every resource must survive. */
public final class Fixtures {
  public static final Currency TZS = Currency.getInstance("TZS");

  public static final Scheme SCHEME =
      new Scheme(
          "demo",
          Map.of("en", "Demo scheme", "fr", "Régime de démonstration"),
          "INS1",
          "Insurance Fund",
          TZS,
          ZoneId.of("Africa/Dar_es_Salaam"),
          "http://hl7.org/fhir/sid/icd-10",
          18,
          new SchemeTerms(RuleSet.STANDARD, EntryRules.EntryTerms.USUAL, true, 30),
          EnrolmentRules.USUAL);

  /** Every resource of the pack seems to be stored under its own kind and code. */
  public static final PackReferences REFS =
      key -> new Reference("Basic/" + key.kind() + "-" + key.code().hashCode());

  private static final FhirContext R4 = FhirContext.forR4Cached();

  public static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  public static Money tzs(String amount) {
    return Money.of(amount, TZS);
  }

  public static String json(Resource resource) {
    return R4.newJsonParser().encodeResourceToString(resource);
  }

  /** Written as JSON and read again by a parser that forgives nothing. */
  @SuppressWarnings("unchecked")
  public static <T extends Resource> T throughJson(T resource) {
    IParser strict = R4.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    return (T) strict.parseResource(resource.getClass(), json(resource));
  }

  private Fixtures() {}
}
