package org.openimis.domain.claim;

import java.util.List;
import java.util.Optional;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.facility.Facility;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.valuation.PolicyBalance;

/**
 * All that the judge may know about one claim, read beforehand. Register, prices, cover rules and
 * benefit terms are those of the target date. Stored with the decision, so that it can be judged
 * again.
 *
 * @param ageOfMajority from which age, in full years, the scheme counts a person as adult
 * @param covers every cover of the person, whenever it runs
 * @param benefitTerms how far the products of those covers pay
 * @param balances what other claims have taken of those policies; none for a policy means nothing
 * @param history the person's other claims, near enough to matter
 * @param reviews what a reviewer decided about lines of this claim
 */
public record ClaimFacts(
    Insuree insuree,
    Facility facility,
    int ageOfMajority,
    List<MemberCover> covers,
    List<RegisterEntry> register,
    List<ListPrice> listPrices,
    List<CoverRule> coverRules,
    List<BenefitTerms> benefitTerms,
    List<PolicyBalance> balances,
    History history,
    List<LineReview> reviews) {
  public ClaimFacts {
    covers = List.copyOf(covers);
    register = List.copyOf(register);
    listPrices = List.copyOf(listPrices);
    coverRules = List.copyOf(coverRules);
    benefitTerms = List.copyOf(benefitTerms);
    balances = List.copyOf(balances);
    reviews = List.copyOf(reviews);
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

  /** The benefit terms of a product; a product without parameters limits nothing. */
  public BenefitTerms terms(String product) {
    return benefitTerms.stream()
        .filter(terms -> terms.product().equals(product))
        .findFirst()
        .orElseGet(() -> BenefitTerms.unlimited(product));
  }

  public PolicyBalance balance(String policy) {
    return balances.stream()
        .filter(balance -> balance.policy().equals(policy))
        .findFirst()
        .orElseGet(() -> PolicyBalance.unused(policy, 1));
  }

  public Optional<LineReview> review(ClaimLine line) {
    return reviews.stream().filter(review -> review.sequence() == line.sequence()).findFirst();
  }

  /** These facts with what was decided about other claims in the meantime. */
  public ClaimFacts with(History more, List<PolicyBalance> balancesNow) {
    return new ClaimFacts(
        insuree,
        facility,
        ageOfMajority,
        covers,
        register,
        listPrices,
        coverRules,
        benefitTerms,
        balancesNow,
        history.plus(more),
        reviews);
  }

  public ClaimFacts withReviews(List<LineReview> reviewed) {
    return new ClaimFacts(
        insuree,
        facility,
        ageOfMajority,
        covers,
        register,
        listPrices,
        coverRules,
        benefitTerms,
        balances,
        history,
        reviewed);
  }
}
