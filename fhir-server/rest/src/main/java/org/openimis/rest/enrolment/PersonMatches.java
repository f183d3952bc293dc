package org.openimis.rest.enrolment;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntrySearchComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.openimis.domain.matching.Likeness;
import org.openimis.domain.matching.Likeness.Agreement;
import org.openimis.domain.matching.Likeness.Grade;
import org.openimis.domain.matching.PersonTraits;
import org.openimis.mapping.enrolment.TraitsReader;
import org.openimis.profiles.Extensions;

/**
 * People of the register who may be the one that is asked about, each with its grade and with the
 * points that make it. Candidates are found by the indexes; the likeness is reckoned for those
 * only.
 */
final class PersonMatches {
  private static final int MOST_CANDIDATES = 300;
  private static final int SCALE = 2;
  private static final JaroWinklerSimilarity NAMES = new JaroWinklerSimilarity();

  private final IFhirResourceDao<Patient> patients;
  private final RequestDetails request;

  PersonMatches(IFhirResourceDao<Patient> patients, RequestDetails request) {
    this.patients = patients;
    this.request = request;
  }

  private record Match(Patient patient, Likeness likeness) {}

  /**
   * Those whom the caller may see, the likest first.
   *
   * @param most how many at most
   * @param onlyCertain whether only certain ones are wanted
   */
  Bundle of(Patient wanted, int most, boolean onlyCertain) {
    PersonTraits traits = TraitsReader.read(wanted);
    List<Match> matches = new ArrayList<>();
    for (Patient candidate : candidates(wanted)) {
      var likeness = Likeness.of(traits, TraitsReader.read(candidate), (a, b) -> NAMES.apply(a, b));
      matches.add(new Match(candidate, likeness));
    }
    var bundle = new Bundle().setType(BundleType.SEARCHSET);
    matches.stream()
        .filter(match -> match.likeness().grade() != Grade.CERTAINLY_NOT)
        .filter(match -> !onlyCertain || match.likeness().grade() == Grade.CERTAIN)
        .sorted(
            Comparator.comparing((Match match) -> match.likeness().grade())
                .thenComparing(match -> -match.likeness().score())
                .thenComparing(match -> match.patient().getIdElement().getIdPart()))
        .limit(most)
        .forEach(match -> bundle.addEntry(entry(match)));
    bundle.setTotal(bundle.getEntry().size());
    return bundle;
  }

  private BundleEntryComponent entry(Match match) {
    var entry = new BundleEntryComponent();
    entry.setFullUrl(
        request.getFhirServerBase() + "/Patient/" + match.patient().getIdElement().getIdPart());
    entry.setResource(match.patient());
    BundleEntrySearchComponent search = entry.getSearch();
    search.setMode(SearchEntryMode.MATCH);
    search.setScore(BigDecimal.valueOf(match.likeness().score(), SCALE));
    search.addExtension(Extensions.MATCH_GRADE, new CodeType(match.likeness().grade().code()));
    for (Agreement agreement : match.likeness().agreements()) {
      var told = search.addExtension().setUrl(Extensions.MATCH_AGREEMENT);
      told.addExtension("criterion", new CodeType(agreement.criterion().code()));
      told.addExtension("points", new UnsignedIntType(agreement.points()));
      told.addExtension("most", new UnsignedIntType(agreement.criterion().points()));
    }
    return entry;
  }

  /** By a number, by a phone, by the day of birth, by the names as they begin. */
  private Iterable<Patient> candidates(Patient wanted) {
    List<SearchParameterMap> searches = new ArrayList<>();
    if (wanted.hasIdentifier()) {
      var numbers = new TokenOrListParam();
      wanted.getIdentifier().stream()
          .filter(identifier -> identifier.hasSystem() && identifier.hasValue())
          .forEach(
              identifier ->
                  numbers.add(new TokenParam(identifier.getSystem(), identifier.getValue())));
      if (numbers.size() > 0) {
        searches.add(search().add("identifier", numbers));
      }
    }
    wanted.getTelecom().stream()
        .filter(contact -> contact.hasValue())
        .forEach(
            contact ->
                searches.add(search().add("telecom", new TokenParam(null, contact.getValue()))));
    if (wanted.hasBirthDate()) {
      searches.add(
          search()
              .add("birthdate", new DateParam(wanted.getBirthDateElement().getValueAsString())));
    }
    wanted.getName().stream()
        .filter(HumanName::hasFamily)
        .forEach(
            name ->
                name.getGiven().stream()
                    .map(StringType::getValue)
                    .filter(given -> given != null && !given.isBlank())
                    .findFirst()
                    .ifPresent(
                        given ->
                            searches.add(
                                search()
                                    .add("family", new StringParam(name.getFamily()))
                                    .add("given", new StringParam(given)))));
    Map<String, Patient> found = new LinkedHashMap<>();
    for (SearchParameterMap search : searches) {
      for (IBaseResource each : patients.search(search, request).getAllResources()) {
        found.putIfAbsent(each.getIdElement().getIdPart(), (Patient) each);
      }
    }
    return found.values();
  }

  /** Nothing is left of such a search. */
  private static SearchParameterMap search() {
    return SearchParameterMap.newSynchronous().setLoadSynchronousUpTo(MOST_CANDIDATES);
  }
}
