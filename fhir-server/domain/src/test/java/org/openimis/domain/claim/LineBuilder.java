package org.openimis.domain.claim;

import static org.openimis.domain.claim.RuleBuilder.product;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.PackageContent;
import org.openimis.domain.catalogue.PatientCategories;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.money.Money;
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
  private List<PackageContent.Part> parts = List.of();
  private boolean explained;
  private @Nullable String listed = "100";
  private boolean registered = true;
  private String registeredPrice = "100";
  private CareType careType = CareType.BOTH;
  private PatientCategories patients = PatientCategories.EVERYONE;
  private int frequencyDays;
  private @Nullable ServiceCategory category;
  private @Nullable PackageContent content;
  private @Nullable BigDecimal mostUnits;
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

  /** So many units of an item, as part of a package. */
  static PackageContent.Part part(String quantity, String item) {
    return new PackageContent.Part(MedicalCode.item(item), new BigDecimal(quantity));
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

  LineBuilder registeredAt(String price) {
    this.registeredPrice = price;
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

  LineBuilder countingAs(@Nullable ServiceCategory category) {
    this.category = category;
    return this;
  }

  /** The register lets no line ask for more. */
  LineBuilder atMostALine(String units) {
    this.mostUnits = new BigDecimal(units);
    return this;
  }

  /** A package service, as the register defines it. */
  LineBuilder bundling(PackageContent.Type type, PackageContent.Part... parts) {
    this.content = new PackageContent(type, List.of(parts));
    return this;
  }

  /** What the facility says the package contained. */
  LineBuilder containing(PackageContent.Part... parts) {
    this.parts = List.of(parts);
    return this;
  }

  LineBuilder explained() {
    this.explained = true;
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
    return line(sequence, ClaimBuilder.CURRENCY);
  }

  ClaimLine line(int sequence, Currency currency) {
    return new ClaimLine(
        sequence, code, new BigDecimal(quantity), Money.of(asked, currency), parts, explained);
  }

  Optional<RegisterEntry> registerEntry(Currency currency) {
    return registered
        ? Optional.of(
            new RegisterEntry(
                code,
                "anything",
                Money.of(registeredPrice, currency),
                careType,
                patients,
                frequencyDays,
                category,
                content,
                mostUnits))
        : Optional.empty();
  }

  Optional<ListPrice> listPrice(Currency currency) {
    return Optional.ofNullable(listed)
        .map(price -> new ListPrice("LIST", code, Money.of(price, currency)));
  }

  List<CoverRule> coverRules() {
    return rules.stream().map(rule -> rule.build(code)).toList();
  }
}
