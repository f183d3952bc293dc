package org.openimis.domain.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Bulk import of registers: insurees, families and their cover. An import adds families that the
 * registers do not have and changes none. A family is taken in whole or, when one of its rows has a
 * fault, not at all; the others are taken in whatever becomes of it.
 */
public interface RegisterImports {

  /**
   * Keeps the rows; they are checked and written by {@link #proceed}. An import of the same rows
   * that is still running is not begun again.
   *
   * @param scheme the code of the scheme whose register grows
   * @param dryRun whether nothing is to be written, so that only faults are found
   * @throws org.openimis.domain.refusal.RequestRefused when there is no such scheme, or no row; or
   *     whatever the source throws; nothing is kept then
   */
  Standing begin(String scheme, boolean dryRun, RowSource source);

  /** How an import stands; empty where none has that id. */
  Optional<Standing> find(String id);

  /**
   * Faults of an import, in the order of files and rows.
   *
   * @param offset how many to leave out
   * @param most how many to give
   */
  List<Fault> faults(String id, int offset, int most);

  /**
   * Does a piece of what was begun, a transaction of its own; several may do so at once, on several
   * servers. What a killed server had not finished is done by the next.
   *
   * @return whether there was anything to do
   */
  boolean proceed();

  /** Hands out the rows of a register, in any order. */
  @FunctionalInterface
  interface RowSource {
    void readInto(Consumer<RegisterRow> rows);
  }

  /**
   * How an import stands.
   *
   * @param rows that were sent, of all tables
   * @param families that were sent
   * @param looked how many of them were looked at so far
   * @param written what was written, or would be if it were not a dry run
   * @param unchanged families that an earlier import has brought, with the same rows
   * @param refused families that were not taken in
   * @param faults why
   */
  record Standing(
      String id,
      String scheme,
      boolean dryRun,
      boolean done,
      int rows,
      int families,
      int looked,
      Written written,
      int unchanged,
      int refused,
      int faults) {}

  /** Numbers of resources. */
  record Written(int insurees, int families, int policies, int covers) {}

  /**
   * Why a row cannot be taken in.
   *
   * @param file the name of its table
   * @param column empty for the row as a whole
   * @param code names the sentence
   * @param details what the sentence tells
   */
  record Fault(String file, int row, @Nullable String column, String code, List<String> details) {
    public Fault {
      details = List.copyOf(details);
    }
  }
}
