package org.openimis.schemes.scenario;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openimis.schemes.cell.Cell;
import org.openimis.schemes.cell.Section;
import org.openimis.schemes.cell.YamlFile;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.Faults;
import org.openimis.schemes.file.PackFiles;

/**
 * Reads the scenarios of a pack strictly: a key that nobody knows is a fault, and so is an amount
 * without its arithmetic. The format is explained in docs/schemes/scenarios.md.
 */
public final class ScenarioReader {
  private static final String FOLDER = "scenarios/";
  private static final String ENDING = ".yaml";
  private static final List<String> KEYS =
      List.of("name", "rule", "source", "insured", "claims", "enrolments");

  private final Currency currency;
  private final Map<String, Integer> rowByName = new HashMap<>();

  private ScenarioReader(Currency currency) {
    this.currency = currency;
  }

  /** Reads {@code scenarios/*.yaml}; a pack may have none. Amounts are in the given currency. */
  public static ScenarioReading read(PackFiles files, Currency currency) {
    var faults = new Faults();
    List<Scenario> scenarios = new ArrayList<>();
    for (String file : files.names()) {
      if (file.startsWith(FOLDER) && file.endsWith(ENDING)) {
        var reader = new ScenarioReader(currency);
        YamlFile.readList(file, files, faults)
            .forEach(section -> scenarios.add(reader.scenario(file, section)));
      }
    }
    return new ScenarioReading(faults.isEmpty() ? scenarios : List.of(), faults.all());
  }

  private Scenario scenario(String file, Section section) {
    section.allow(KEYS);
    Cell name = section.required("name");
    Integer earlier = rowByName.putIfAbsent(name.text(), name.row());
    if (earlier != null) {
      name.fault(FaultKind.DUPLICATE, name.text(), earlier);
    }
    if (!section.keys().contains("enrolments")) {
      section.requireKey("claims");
    }
    var claimReader = new ScenarioClaimReader(currency, InsuredReader.read(section));
    var enrolmentReader = new ScenarioEnrolmentReader(currency);
    return new Scenario(
        file,
        name.text(),
        section.required("rule").text(),
        section.required("source").text(),
        section.sections("claims").stream().map(claimReader::read).toList(),
        section.sections("enrolments").stream().map(enrolmentReader::read).toList());
  }
}
