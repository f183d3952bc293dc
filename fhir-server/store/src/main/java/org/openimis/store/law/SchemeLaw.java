package org.openimis.store.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.ListPrice;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.facility.Facility;
import org.openimis.domain.money.Money;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.product.CoverRule;

/**
 * One scheme's registers, prices and products as they were when its pack was last loaded. Nothing
 * of it changes until the next load, so what was read once is kept.
 */
public final class SchemeLaw {
  private final Currency currency;
  private final DatedTable<String, Facility> facilities;
  private final DatedTable<MedicalCode, RegisterEntry> register;
  private final DatedTable<PriceKey, Optional<BigDecimal>> prices;
  private final DatedTable<RuleKey, CoverRule> coverRules;
  private final ProductLaw products;

  SchemeLaw(LawReader reader, Currency currency) {
    this.currency = currency;
    this.facilities = new DatedTable<>(reader::facilities);
    this.register = new DatedTable<>(reader::register);
    this.prices = new DatedTable<>(reader::prices);
    this.coverRules = new DatedTable<>(reader::coverRules);
    this.products = new ProductLaw(reader);
  }

  record PriceKey(String list, MedicalCode code) {}

  record RuleKey(String product, MedicalCode code) {}

  /** Reads what some claims need in one query a table, unless it is there. */
  public void prepare(
      Collection<String> facilityCodes,
      Collection<MedicalCode> codes,
      Collection<String> covering) {
    facilities.prepare(facilityCodes);
    register.prepare(codes);
    List<RuleKey> rules = new ArrayList<>();
    covering.forEach(product -> codes.forEach(code -> rules.add(new RuleKey(product, code))));
    coverRules.prepare(rules);
    products.prepare(covering);
  }

  /** A facility as it is on a day; empty before it began and after it has ended. */
  public Optional<Facility> facility(String code, LocalDate day) {
    return facilities.on(code, day);
  }

  /** What the register says on a day. */
  public List<RegisterEntry> register(Collection<MedicalCode> codes, LocalDate day) {
    return codes.stream().flatMap(code -> register.on(code, day).stream()).toList();
  }

  /** The prices of the facility's lists; a list without a price of its own takes the register's. */
  public List<ListPrice> prices(
      Facility facility,
      List<RegisterEntry> entries,
      Collection<MedicalCode> codes,
      LocalDate day) {
    Set<PriceKey> keys = new HashSet<>();
    for (MedicalCode code : codes) {
      String list = listFor(code, facility);
      if (list != null) {
        keys.add(new PriceKey(list, code));
      }
    }
    prices.prepare(keys);
    Map<MedicalCode, RegisterEntry> byCode = new HashMap<>();
    entries.forEach(entry -> byCode.put(entry.code(), entry));
    return codes.stream()
        .flatMap(code -> price(facility, code, byCode.get(code), day).stream())
        .toList();
  }

  private Optional<ListPrice> price(
      Facility facility, MedicalCode code, @Nullable RegisterEntry entry, LocalDate day) {
    String list = listFor(code, facility);
    if (list == null) {
      return Optional.empty();
    }
    return prices
        .on(new PriceKey(list, code), day)
        .flatMap(
            own ->
                own.map(amount -> new Money(amount, currency).rounded())
                    .or(() -> Optional.ofNullable(entry).map(RegisterEntry::price)))
        .map(amount -> new ListPrice(list, code, amount));
  }

  /** The rules on a day of some products, with what those products pay on that day. */
  public List<CoverRule> coverRules(
      Collection<String> covering, Collection<MedicalCode> codes, LocalDate day) {
    return covering.stream()
        .flatMap(
            product ->
                codes.stream()
                    .flatMap(code -> coverRules.on(new RuleKey(product, code), day).stream())
                    .map(rule -> products.withPriceRule(rule, day)))
        .toList();
  }

  /** How far some products pay on a day. */
  public List<BenefitTerms> terms(Collection<String> covering, LocalDate day) {
    return covering.stream().flatMap(product -> products.terms(product, day)).toList();
  }

  private static @Nullable String listFor(MedicalCode code, Facility facility) {
    return code.kind() == LineKind.ITEM ? facility.itemPriceList() : facility.servicePriceList();
  }
}
