package org.openimis.schemes.cell;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
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
    if (text == null) {
      return new CsvTable(shape, List.of(), false);
    }
    List<Row> rows = new ArrayList<>();
    boolean whole = new Reading(shape, faults, MOST_ROWS, Heading::row, rows::add).read(text);
    return new CsvTable(shape, rows, whole);
  }

  /**
   * A table of rows that were read before, which are checked as those of a file.
   *
   * @param rows by their line; cells in the order of the columns
   */
  public static CsvTable of(
      TableShape shape, SortedMap<Integer, List<String>> rows, Faults faults) {
    var heading = Heading.whole(shape, faults);
    List<Row> all = new ArrayList<>();
    rows.forEach((line, cells) -> all.add(new Row(heading, line, cells)));
    all.forEach(row -> heading.check(row, true));
    return new CsvTable(shape, all, true);
  }

  /**
   * Hands out the rows of a table one by one, however many there are. Only the shape of the table
   * is looked at; what the cells hold is checked when a table is made of them.
   *
   * @param most how many rows are read
   */
  public static void stream(
      TableShape shape, InputStream file, int most, Faults faults, Consumer<Row> rows) {
    new Reading(shape, faults, most, Heading::shapeOf, rows).read(file);
  }

  private static final class Reading {
    private final TableShape shape;
    private final Faults faults;
    private final int most;
    private final BiFunction<Heading, CsvRecord, Optional<Row>> reader;
    private final Consumer<Row> rows;
    private int count;
    private int line;

    Reading(
        TableShape shape,
        Faults faults,
        int most,
        BiFunction<Heading, CsvRecord, Optional<Row>> reader,
        Consumer<Row> rows) {
      this.shape = shape;
      this.faults = faults;
      this.most = most;
      this.reader = reader;
      this.rows = rows;
    }

    /** Whether all could be read. */
    boolean read(String text) {
      try {
        return readRows(builder().ofCsvRecord(text).iterator());
      } catch (CsvParseException e) { // of the record after the last one that was read
        faults.add(FaultKind.QUOTE, shape.file(), line + 1, "");
        return false;
      }
    }

    @SuppressWarnings("resource") // closing what we were handed is the business of its owner
    void read(InputStream file) {
      try {
        readRows(builder().ofCsvRecord(Utf8.reader(file)).iterator());
      } catch (CsvParseException e) {
        faults.add(FaultKind.QUOTE, shape.file(), line + 1, "");
      } catch (UncheckedIOException e) {
        if (!(e.getCause() instanceof CharacterCodingException)) {
          throw e;
        }
        faults.add(FaultKind.NOT_UTF8, shape.file(), 0, ""); // somewhere in what was read ahead
      }
    }

    private boolean readRows(Iterator<CsvRecord> records) {
      if (!records.hasNext()) {
        faults.add(FaultKind.TABLE_EMPTY, shape.file(), 0, "");
        return false;
      }
      var heading = Heading.read(shape, next(records), faults);
      while (heading.isReadable() && records.hasNext()) {
        if (count == most) {
          faults.add(FaultKind.TABLE_LONG, shape.file(), line + 1, "", most);
          return false;
        }
        Optional<Row> row = reader.apply(heading, next(records));
        count += row.isPresent() ? 1 : 0;
        row.ifPresent(rows);
      }
      return heading.isComplete();
    }

    private CsvRecord next(Iterator<CsvRecord> records) {
      CsvRecord csv = records.next();
      line = Math.toIntExact(csv.getStartingLineNumber());
      return csv;
    }

    private static CsvReader.CsvReaderBuilder builder() {
      return CsvReader.builder()
          .allowUnclosedQuote(false)
          .trimWhitespacesAroundQuotes(true)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }
  }
}
