package org.openimis.schemes;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.product.CoverRuleEntry;
import org.openimis.domain.product.PriceRule;
import org.openimis.domain.product.Product;
import org.openimis.domain.product.ProductParameter;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Choices;
import org.openimis.schemes.cell.Section;
import org.openimis.schemes.cell.YamlFile;
import org.openimis.schemes.fault.FaultKind;

/** Reads the products: a YAML file each, and their cover rules from the table. */
final class ProductReader {
  static final String FOLDER = "products/";
  static final String ENDING = ".yaml";
  static final List<String> KEYS =
      List.of(
          "code",
          "name",
          "reference",
          "successor",
          "location",
          "from",
          "to",
          "price-rule",
          "parameters",
          "cycles",
          "ceiling-interpretation");

  private static final Map<String, PriceRule> PRICE_RULES =
      Choices.of(PriceRule.values(), rule -> rule == PriceRule.LOWER ? "lower" : "list");
  private static final Map<String, String> INTERPRETATIONS = Choices.of("I", "H");
  private static final int LONGEST_PERIOD = 1200;
  private static final int HIGHEST_COUNT = 1_000_000;

  private final PackSource source;
  private final PlaceReader places;
  private final CoverRuleReader coverRules;
  private final Currency currency;

  ProductReader(
      PackSource source, PlaceReader places, CoverRuleReader coverRules, Currency currency) {
    this.source = source;
    this.places = places;
    this.coverRules = coverRules;
    this.currency = currency;
  }

  static boolean isProduct(String file) {
    return file.startsWith(FOLDER)
        && file.endsWith(ENDING)
        && file.lastIndexOf('/') < FOLDER.length();
  }

  List<Product> read() {
    List<Product> products = new ArrayList<>();
    Map<String, ProductDates> dates = new HashMap<>();
    Map<String, Section> files = files();
    files.forEach((code, yaml) -> dates.put(code, ProductDates.of(yaml)));
    Map<String, List<CoverRuleEntry>> rules = coverRules.read(codes(), dates);
    files.forEach(
        (code, yaml) -> products.add(product(code, yaml, rules.getOrDefault(code, List.of()))));
    return products;
  }

  /** The codes of the products, also of those whose files cannot be read. */
  Codes codes() {
    Set<String> known =
        source.files().names().stream()
            .filter(ProductReader::isProduct)
            .map(ProductReader::codeOf)
            .collect(Collectors.toSet());
    return new Codes(FOLDER, known, true);
  }

  private Map<String, Section> files() {
    Map<String, Section> files = new LinkedHashMap<>();
    source.files().names().stream()
        .filter(ProductReader::isProduct)
        .forEach(
            file ->
                YamlFile.read(file, source.files(), source.faults())
                    .ifPresent(yaml -> files.put(codeOf(file), yaml)));
    return files;
  }

  private Product product(String code, Section yaml, List<CoverRuleEntry> rules) {
    yaml.allow(KEYS);
    Cell written = yaml.required("code");
    if (!written.code().equals(code) && !written.isEmpty()) {
      written.fault(FaultKind.FILE_AND_CODE, written.text(), fileOf(written.text()));
    }
    places.requireAny(yaml.optional("location"));
    ProductDates dates = ProductDates.of(yaml);
    return new Product(
        code,
        yaml.required("name").text(),
        yaml.optional("location").textOrNull(),
        yaml.required("from").date(),
        yaml.required("to").date(),
        yaml.optional("reference").textOrNull(),
        successor(yaml),
        DatedValues.read(yaml.sections("price-rule"), dates, cell -> cell.choice(PRICE_RULES)),
        yaml.section("parameters").map(section -> parameters(section, dates)).orElse(List.of()),
        yaml.cells("cycles").stream().map(ProductReader::cycle).toList(),
        yaml.optional("ceiling-interpretation").choiceOrNull(INTERPRETATIONS),
        rules);
  }

  private @Nullable String successor(Section yaml) {
    Cell successor = yaml.optional("successor");
    codes().require(successor);
    return successor.textOrNull();
  }

  private List<ProductParameter> parameters(Section section, ProductDates dates) {
    section.allow(ParameterNames.all().keySet());
    List<ProductParameter> parameters = new ArrayList<>();
    ParameterNames.all()
        .forEach(
            (name, unit) ->
                section
                    .section(name)
                    .ifPresent(found -> parameters.add(parameter(name, unit, found, dates))));
    OneLevel.check(section, parameters);
    return parameters;
  }

  private ProductParameter parameter(
      String name, ParameterNames.Unit unit, Section section, ProductDates dates) {
    section.allow(List.of("reference", "values"));
    section.requireKey("values");
    return new ProductParameter(
        name,
        section.optional("reference").textOrNull(),
        DatedValues.read(section.sections("values"), dates, cell -> value(cell, unit)));
  }

  private BigDecimal value(Cell cell, ParameterNames.Unit unit) {
    return switch (unit) {
      case AMOUNT -> cell.amount(currency);
      case PERCENT -> cell.number(0, 100);
      case MONTHS -> BigDecimal.valueOf(cell.whole(0, LONGEST_PERIOD, 0));
      case COUNT -> BigDecimal.valueOf(cell.whole(0, HIGHEST_COUNT, 0));
    };
  }

  /** A month and a day of any year. */
  private static String cycle(Cell cell) {
    try {
      MonthDay.parse("--" + cell.text());
    } catch (DateTimeParseException e) {
      cell.fault(FaultKind.CYCLE_FORM, cell.text());
    }
    return cell.text();
  }

  private static String codeOf(String file) {
    return file.substring(FOLDER.length(), file.length() - ENDING.length());
  }

  private static String fileOf(String code) {
    return FOLDER + code + ENDING;
  }
}
