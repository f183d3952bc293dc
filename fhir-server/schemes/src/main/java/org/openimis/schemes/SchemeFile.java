package org.openimis.schemes;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.openimis.domain.claim.EntryRules;
import org.openimis.domain.claim.RuleSet;
import org.openimis.domain.claim.Rules;
import org.openimis.domain.claim.SchemeTerms;
import org.openimis.domain.contribution.ActivationOption;
import org.openimis.domain.enrolment.EnrolmentRules;
import org.openimis.domain.enrolment.NumberRule;
import org.openimis.domain.scheme.Scheme;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Choices;
import org.openimis.schemes.cell.Section;
import org.openimis.schemes.cell.YamlFile;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.Faults;
import org.openimis.schemes.file.PackFiles;

/** Reads {@code scheme.yaml}: who the scheme is, and its settings. */
final class SchemeFile {
  static final String NAME = "scheme.yaml";
  static final List<String> KEYS =
      List.of(
          "code",
          "names",
          "insurer",
          "currency",
          "zone",
          "diagnosis-system",
          "settings",
          "rules",
          "enrolment");
  static final List<String> SETTINGS =
      List.of(
          "age-of-majority",
          "automatic-processing",
          "explain-several-services",
          "most-corrections",
          "preauthorization-days");
  static final List<String> RULES = List.of("claim", "line", "cover");
  static final List<String> ENROLMENT = List.of("activation", "insurance-number");
  static final List<String> NUMBER = List.of("length", "modulus", "pattern");

  private static final int AGE_OF_MAJORITY = 18;
  private static final int PREAUTHORIZATION_DAYS = 90;
  private static final int LONGEST_PREAUTHORIZATION = 3650;
  private static final int HIGHEST_CORRECTIONS = 1000;
  private static final int LONGEST_NUMBER = 50;
  private static final int LARGEST_MODULUS = 10;
  private static final Map<String, ActivationOption> ACTIVATIONS =
      Choices.of(ActivationOption.values(), ActivationOption::code);

  // Stands in for a currency that cannot be read. It has the finest coin of all (4 decimals), so
  // that no price is called too fine on its account.
  private static final Currency NO_CURRENCY = Currency.getInstance("CLF");

  private static final Scheme EMPTY =
      new Scheme(
          "",
          Map.of(),
          "",
          "",
          NO_CURRENCY,
          ZoneId.of("UTC"),
          "",
          AGE_OF_MAJORITY,
          new SchemeTerms(
              RuleSet.STANDARD, EntryRules.EntryTerms.USUAL, true, PREAUTHORIZATION_DAYS),
          EnrolmentRules.USUAL);

  private SchemeFile() {}

  /** The scheme; harmless values stand for what is missing or wrong, and that is reported. */
  static Scheme read(PackFiles files, Faults faults) {
    if (!files.names().contains(NAME)) {
      faults.add(FaultKind.FILE_MISSING, NAME, 0, "");
      return EMPTY;
    }
    return YamlFile.read(NAME, files, faults).map(SchemeFile::scheme).orElse(EMPTY);
  }

  private static Scheme scheme(Section yaml) {
    yaml.allow(KEYS);
    Optional<Section> insurer = yaml.requiredSection("insurer");
    insurer.ifPresent(section -> section.allow(List.of("code", "name")));
    Optional<Section> settings = yaml.section("settings");
    settings.ifPresent(section -> section.allow(SETTINGS));
    return new Scheme(
        yaml.required("code").code(),
        yaml.requiredSection("names").map(SchemeFile::names).orElse(Map.of()),
        insurer.map(section -> section.required("code").code()).orElse(""),
        insurer.map(section -> section.required("name").text()).orElse(""),
        currency(yaml.required("currency")),
        zone(yaml.required("zone")),
        uri(yaml.required("diagnosis-system")),
        settings.map(SchemeFile::ageOfMajority).orElse(AGE_OF_MAJORITY),
        new SchemeTerms(
            yaml.section("rules").map(SchemeFile::ruleSet).orElse(RuleSet.STANDARD),
            settings.map(SchemeFile::entryTerms).orElse(EntryRules.EntryTerms.USUAL),
            settings.map(SchemeFile::automaticProcessing).orElse(true),
            settings.map(SchemeFile::preauthorizationDays).orElse(PREAUTHORIZATION_DAYS)),
        yaml.section("enrolment").map(SchemeFile::enrolment).orElse(EnrolmentRules.USUAL));
  }

  private static Map<String, String> names(Section names) {
    names.required("en");
    names.required("fr");
    Map<String, String> byLanguage = new HashMap<>();
    for (String language : names.keys()) {
      byLanguage.put(language, names.optional(language).text());
    }
    return byLanguage;
  }

  private static int ageOfMajority(Section settings) {
    return settings.optional("age-of-majority").whole(1, 99, AGE_OF_MAJORITY);
  }

  private static boolean automaticProcessing(Section settings) {
    Cell cell = settings.optional("automatic-processing");
    return cell.isEmpty() || cell.flag();
  }

  private static EntryRules.EntryTerms entryTerms(Section settings) {
    return new EntryRules.EntryTerms(
        settings.optional("explain-several-services").flag(),
        settings.optional("most-corrections").wholeOrNull(0, HIGHEST_CORRECTIONS));
  }

  private static int preauthorizationDays(Section settings) {
    return settings
        .optional("preauthorization-days")
        .whole(1, LONGEST_PREAUTHORIZATION, PREAUTHORIZATION_DAYS);
  }

  private static EnrolmentRules enrolment(Section section) {
    section.allow(ENROLMENT);
    ActivationOption activation = section.optional("activation").choiceOrNull(ACTIVATIONS);
    return new EnrolmentRules(
        activation == null ? ActivationOption.CONTRIBUTION : activation,
        section.section("insurance-number").map(SchemeFile::numberRule).orElse(NumberRule.ANY));
  }

  private static NumberRule numberRule(Section section) {
    section.allow(NUMBER);
    Cell pattern = section.optional("pattern");
    return new NumberRule(
        section.optional("length").wholeOrNull(2, LONGEST_NUMBER),
        section.optional("modulus").wholeOrNull(2, LARGEST_MODULUS),
        isPattern(pattern) ? pattern.textOrNull() : null);
  }

  private static boolean isPattern(Cell cell) {
    try {
      Pattern.compile(cell.text());
      return true;
    } catch (PatternSyntaxException e) {
      cell.fault(FaultKind.PATTERN, cell.text());
      return false;
    }
  }

  private static Currency currency(Cell cell) {
    if (!cell.isEmpty()) {
      for (Currency currency : Currency.getAvailableCurrencies()) {
        // Codes without a minor unit are metals, funds and test codes.
        if (currency.getCurrencyCode().equals(cell.text())
            && currency.getDefaultFractionDigits() >= 0) {
          return currency;
        }
      }
      cell.fault(FaultKind.CURRENCY, cell.text());
    }
    return NO_CURRENCY;
  }

  private static ZoneId zone(Cell cell) {
    if (!cell.isEmpty() && !ZoneId.getAvailableZoneIds().contains(cell.text())) {
      cell.fault(FaultKind.ZONE, cell.text());
      return ZoneId.of("UTC");
    }
    return cell.isEmpty() ? ZoneId.of("UTC") : ZoneId.of(cell.text());
  }

  private static String uri(Cell cell) {
    try {
      if (!cell.isEmpty() && !new URI(cell.text()).isAbsolute()) {
        cell.fault(FaultKind.URI, cell.text());
      }
    } catch (URISyntaxException e) {
      cell.fault(FaultKind.URI, cell.text());
    }
    return cell.text();
  }

  private static RuleSet ruleSet(Section rules) {
    rules.allow(RULES);
    return new RuleSet(
        RuleSet.CURRENT_VERSION,
        ruleNames(rules, "claim", Rules.claimRuleNames()),
        ruleNames(rules, "line", Rules.lineRuleNames()),
        ruleNames(rules, "cover", Rules.coverRuleNames()));
  }

  private static List<String> ruleNames(Section rules, String key, List<String> known) {
    if (!rules.keys().contains(key)) {
      return known;
    }
    List<Cell> named = rules.cells(key);
    for (int i = 0; i < named.size(); i++) {
      Cell cell = named.get(i);
      if (!known.contains(cell.text())) {
        cell.fault(FaultKind.CHOICE, cell.text(), String.join(", ", known));
      }
      for (Cell earlier : named.subList(0, i)) {
        if (earlier.text().equals(cell.text())) {
          cell.fault(FaultKind.DUPLICATE, cell.text(), earlier.row());
        }
      }
    }
    return named.stream().map(Cell::text).toList();
  }
}
