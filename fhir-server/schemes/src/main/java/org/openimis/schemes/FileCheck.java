package org.openimis.schemes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.openimis.schemes.cell.TableShape;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.WarningKind;

/**
 * Looks for tables under a name that nobody reads. Other files (a README, a law as PDF, a
 * spreadsheet) may lie in the folder.
 */
final class FileCheck {
  private static final String SCENARIOS = "scenarios/";

  private FileCheck() {}

  static void check(PackSource source) {
    Set<String> names = source.files().names();
    List<String> tables =
        Stream.concat(Tables.LAW.stream(), Tables.SAMPLE.stream()).map(TableShape::file).toList();
    for (String name : names) {
      boolean known =
          tables.contains(name)
              || name.equals(SchemeFile.NAME)
              || ProductReader.isProduct(name)
              || isScenario(name);
      if (!known && name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|ya?ml)")) {
        source.faults().add(FaultKind.FILE_UNKNOWN, name, 0, "", String.join(", ", tables));
      }
    }
    for (TableShape table : Tables.EXPECTED) {
      if (!names.contains(table.file())) {
        source.faults().warn(WarningKind.TABLE_ABSENT, table.file(), 0);
      }
    }
  }

  private static boolean isScenario(String name) {
    return name.startsWith(SCENARIOS) && name.endsWith(ProductReader.ENDING);
  }
}
