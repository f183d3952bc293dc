package org.openimis.schemes.cell;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.Faults;
import org.openimis.schemes.file.PackFiles;

/**
 * A table as a spreadsheet saved it. A table that is not there has no rows.
 *
 * @param isWhole whether all of its rows could be read; else nobody can say what it does not hold
 */
public record CsvTable(TableShape shape, List<Row> rows, boolean isWhole) {
  /** More than any nation's register has; a hostile table must not fill the memory. */
  static final int MOST_ROWS = 200_000;

  public CsvTable {
    rows = List.copyOf(rows);
  }

  /** Reads the rows that hold anything; what is wrong with their shape goes to the faults. */
  public static CsvTable read(TableShape shape, PackFiles files, Faults faults) {
    byte[] bytes = files.bytes(shape.file());
    if (bytes == null) {
      return new CsvTable(shape, List.of(), true);
    }
    String text = Utf8.decode(shape.file(), bytes, faults);
    return text == null
        ? new CsvTable(shape, List.of(), false)
        : new Reading(shape, faults).read(text);
  }

  private static final class Reading {
    private final TableShape shape;
    private final Faults faults;
    private final List<Row> rows = new ArrayList<>();
    private int line;

    Reading(TableShape shape, Faults faults) {
      this.shape = shape;
      this.faults = faults;
    }

    CsvTable read(String text) {
      try {
        return new CsvTable(shape, rows, readRows(text));
      } catch (CsvParseException e) { // of the record after the last one that was read
        faults.add(FaultKind.QUOTE, shape.file(), line + 1, "");
        return new CsvTable(shape, rows, false);
      }
    }

    private boolean readRows(String text) {
      Iterator<CsvRecord> records = records(text);
      if (!records.hasNext()) {
        faults.add(FaultKind.TABLE_EMPTY, shape.file(), 0, "");
        return false;
      }
      var heading = Heading.read(shape, next(records), faults);
      while (heading.isReadable() && records.hasNext()) {
        if (rows.size() == MOST_ROWS) {
          faults.add(FaultKind.TABLE_LONG, shape.file(), line + 1, "", MOST_ROWS);
          return false;
        }
        heading.row(next(records)).ifPresent(rows::add);
      }
      return heading.isComplete();
    }

    private CsvRecord next(Iterator<CsvRecord> records) {
      CsvRecord csv = records.next();
      line = Math.toIntExact(csv.getStartingLineNumber());
      return csv;
    }

    private static Iterator<CsvRecord> records(String text) {
      return CsvReader.builder()
          .allowUnclosedQuote(false)
          .trimWhitespacesAroundQuotes(true)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .ofCsvRecord(text)
          .iterator();
    }
  }
}
