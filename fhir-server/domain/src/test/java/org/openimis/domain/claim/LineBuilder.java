package org.openimis.domain.claim;

import static org.openimis.domain.claim.ClaimBuilder.money;
import static org.openimis.domain.claim.RuleBuilder.product;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PatientCategories;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.product.CoverRule;
import org.openimis.domain.product.Limit;

/**
 * A line beside what register, price list and products say of it. Unless a test says otherwise one
 * unit is asked for at 100, which is also the list's price, and product A pays all of it.
 */
final class LineBuilder {
  private final MedicalCode code;
  private String quantity = "1";
  private String asked = "100";
  private @Nullable String listed = "100";
  private boolean registered = true;
  private CareType careType = CareType.BOTH;
  private PatientCategories patients = PatientCategories.EVERYONE;
  private int frequencyDays;
  private List<RuleBuilder> rules = List.of(product("A"));

  private LineBuilder(MedicalCode code) {
    this.code = code;
  }

  static LineBuilder of(MedicalCode code) {
    return new LineBuilder(code);
  }

  static LineBuilder item(String code) {
    return new LineBuilder(MedicalCode.item(code));
  }

  static LineBuilder service(String code) {
    return new LineBuilder(MedicalCode.service(code));
  }

  LineBuilder times(String quantity) {
    this.quantity = quantity;
    return this;
  }

  LineBuilder at(String asked) {
    this.asked = asked;
    return this;
  }

  LineBuilder listedAt(String price) {
    this.listed = price;
    return this;
  }

  LineBuilder notListed() {
    this.listed = null;
    return this;
  }

  LineBuilder notRegistered() {
    this.registered = false;
    return this;
  }

  LineBuilder meantFor(CareType careType) {
    this.careType = careType;
    return this;
  }

  LineBuilder meantForPatients(int mask) {
    this.patients = new PatientCategories(mask);
    return this;
  }

  LineBuilder onceIn(int days) {
    this.frequencyDays = days;
    return this;
  }

  /** Product A pays so, for every visit and every age. */
  LineBuilder paying(Limit limit) {
    return coveredBy(product("A").paying(limit));
  }

  LineBuilder coveredBy(RuleBuilder... rules) {
    this.rules = List.of(rules);
    return this;
  }

  LineBuilder notCovered() {
    return coveredBy();
  }

  MedicalCode code() {
    return code;
  }

  ClaimLine line(int sequence) {
    return new ClaimLine(sequence, code, new BigDecimal(quantity), money(asked));
  }

  Optional<RegisterEntry> registerEntry() {
    return registered
        ? Optional.of(
            new RegisterEntry(code, "anything", money("100"), careType, patients, frequencyDays))
        : Optional.empty();
  }

  Optional<ListPrice> listPrice() {
    return Optional.ofNullable(listed).map(price -> new ListPrice("LIST", code, money(price)));
  }

  List<CoverRule> coverRules() {
    return rules.stream().map(rule -> rule.build(code)).toList();
  }
}
