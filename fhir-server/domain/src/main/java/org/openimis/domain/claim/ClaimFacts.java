package org.openimis.domain.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.facility.Facility;
import org.openimis.domain.product.CoverRule;

/**
 * All that the judge may know about one claim, read beforehand. Register, prices and cover rules
 * are those of the target date. Stored with the decision, so that it can be judged again.
 *
 * @param ageOfMajority from which age, in full years, the scheme counts a person as adult
 * @param covers every cover of the person, whenever it runs
 * @param earlierLines accepted lines of the person's other claims, near enough to matter
 */
public record ClaimFacts(
    Insuree insuree,
    Facility facility,
    int ageOfMajority,
    List<MemberCover> covers,
    List<RegisterEntry> register,
    List<ListPrice> listPrices,
    List<CoverRule> coverRules,
    List<EarlierLine> earlierLines) {
  public ClaimFacts {
    covers = List.copyOf(covers);
    register = List.copyOf(register);
    listPrices = List.copyOf(listPrices);
    coverRules = List.copyOf(coverRules);
    earlierLines = List.copyOf(earlierLines);
  }

  public Optional<RegisterEntry> registered(MedicalCode code) {
    return register.stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  public Optional<ListPrice> listPrice(MedicalCode code) {
    return listPrices.stream().filter(price -> price.code().equals(code)).findFirst();
  }

  public Optional<CoverRule> coverRule(String product, MedicalCode code) {
    return coverRules.stream()
        .filter(rule -> rule.product().equals(product) && rule.code().equals(code))
        .findFirst();
  }

  /** These facts as the next claim of the same person finds them. */
  public ClaimFacts with(List<EarlierLine> accepted) {
    List<EarlierLine> lines = Stream.concat(earlierLines.stream(), accepted.stream()).toList();
    return new ClaimFacts(
        insuree, facility, ageOfMajority, covers, register, listPrices, coverRules, lines);
  }
}
