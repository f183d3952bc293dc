package org.openimis.schemes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.openimis.domain.enrolment.RegisterRow;
import org.openimis.domain.enrolment.RegisterTable;
import org.openimis.schemes.cell.CsvTable;
import org.openimis.schemes.cell.Row;
import org.openimis.schemes.cell.TableShape;
import org.openimis.schemes.fault.FaultKind;
import org.openimis.schemes.fault.Faults;
import org.openimis.schemes.fault.PackFault;

/**
 * Reads the files of a register that is imported: the tables of people, families, policies and
 * covers, as the sample of a pack has them. However many rows there are, one is in memory at a
 * time.
 */
public final class RegisterReader {
  /** More than any nation's register has; a hostile file must not fill the disk. */
  static final int MOST_ROWS = 20_000_000;

  private static final Set<RegisterTable> NEEDED =
      EnumSet.of(RegisterTable.INSUREES, RegisterTable.FAMILIES);

  private final Faults faults = new Faults();
  private final Consumer<RegisterRow> rows;
  private boolean anyRow;
  private final Set<RegisterTable> read = EnumSet.noneOf(RegisterTable.class);

  private RegisterReader(Consumer<RegisterRow> rows) {
    this.rows = rows;
  }

  /**
   * What a table of a register looks like.
   *
   * @param key the column that names a row
   */
  record Shape(TableShape table, String family, String key) {}

  private static final String HEAD = "head_insuree_number";
  private static final String POLICY = "policy_number";

  private static final Map<RegisterTable, Shape> SHAPES =
      new EnumMap<>(
          Map.of(
              RegisterTable.INSUREES,
              shape(RegisterTable.INSUREES, Tables.INSUREES, HEAD, "insuree_number"),
              RegisterTable.FAMILIES,
              shape(RegisterTable.FAMILIES, Tables.FAMILIES, HEAD, HEAD),
              RegisterTable.POLICIES,
              shape(RegisterTable.POLICIES, Tables.POLICIES, HEAD, POLICY),
              RegisterTable.MEMBER_COVER,
              shape(RegisterTable.MEMBER_COVER, Tables.MEMBER_COVER, "", POLICY)));

  private static Shape shape(RegisterTable table, TableShape sample, String family, String key) {
    return new Shape(new TableShape(table.file(), sample.columns()), family, key);
  }

  static TableShape shape(RegisterTable table) {
    return of(table).table();
  }

  private static Shape of(RegisterTable table) {
    return Optional.ofNullable(SHAPES.get(table)).orElseThrow();
  }

  /**
   * Hands out the rows of a zip file, table by table as they lie in it.
   *
   * @return what is wrong with the files; where anything is, no row is to be used
   */
  public static List<PackFault> read(InputStream zip, Consumer<RegisterRow> rows) {
    var reader = new RegisterReader(rows);
    try {
      reader.readAll(zip);
    } catch (IOException | IllegalArgumentException e) { // names that are no UTF-8
      reader.faults.add(FaultKind.REGISTER_UNREADABLE, "", 0, "", String.valueOf(e.getMessage()));
    }
    return reader.faults.all();
  }

  @SuppressWarnings("resource") // closing what we were handed is the business of its owner
  private void readAll(InputStream file) throws IOException {
    var zip = new ZipInputStream(file);
    boolean any = false;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      any = true;
      if (!entry.isDirectory()) {
        read(entry.getName(), zip);
      }
    }
    if (!any) {
      faults.add(FaultKind.REGISTER_UNREADABLE, "", 0, "", "it is no zip file, or an empty one");
      return;
    }
    NEEDED.stream()
        .filter(table -> !read.contains(table))
        .forEach(table -> faults.add(FaultKind.REGISTER_FILES, "", 0, "", table.file(), names()));
    if (faults.isEmpty() && !anyRow) {
      faults.add(FaultKind.REGISTER_EMPTY, "", 0, "");
    }
  }

  private void read(String path, InputStream content) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Optional<RegisterTable> table =
        Arrays.stream(RegisterTable.values()).filter(each -> each.file().equals(name)).findFirst();
    if (table.isEmpty()) {
      return; // what else lies in the folder: claims of a sample, a README
    }
    if (!read.add(table.get())) {
      faults.add(FaultKind.FILE_TWICE, name, 0, "");
      return;
    }
    CsvTable.stream(
        shape(table.get()), content, MOST_ROWS, faults, row -> handOut(table.get(), row));
  }

  /** A row that does not say whose it is can be put to no family. */
  private void handOut(RegisterTable table, Row row) {
    anyRow = true;
    Shape shape = of(table);
    String family = shape.family().isEmpty() ? "" : row.cell(shape.family()).text();
    String key = row.cell(shape.key()).text();
    if (key.isEmpty()) {
      row.cell(shape.key()).fault(FaultKind.VALUE_MISSING);
    } else if (family.isEmpty() && !shape.family().isEmpty()) {
      row.cell(shape.family()).fault(FaultKind.VALUE_MISSING);
    } else if (faults.isEmpty()) {
      rows.accept(new RegisterRow(table, row.line(), family, key, row.cells()));
    }
  }

  private static String names() {
    return Arrays.stream(RegisterTable.values())
        .map(RegisterTable::file)
        .collect(Collectors.joining(", "));
  }
}
