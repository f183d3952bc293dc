package org.openimis.domain.enrolment;

import java.util.List;

/**
 * A row of a register that is imported, as it was written.
 *
 * @param line in its file; the heading is line 1
 * @param family the number of the head of the family that it is about; empty for a cover, whose
 *     policy says it
 * @param key what names it within its table: the insurance number, the head's number, the policy's
 *     number; for a cover the policy's number
 * @param cells in the order of the table's columns
 */
public record RegisterRow(
    RegisterTable table, int line, String family, String key, List<String> cells) {
  public RegisterRow {
    cells = List.copyOf(cells);
  }
}
