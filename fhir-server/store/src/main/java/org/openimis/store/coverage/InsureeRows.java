package org.openimis.store.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.openimis.domain.enrolment.Insuree;
import org.openimis.domain.party.Gender;
import org.openimis.store.sql.Database;

/** Reads insurees from their rows. */
public final class InsureeRows {
  private InsureeRows() {}

  /** The person with that insurance number. */
  public static Optional<Insuree> find(Database database, String number) {
    return database.queryOne(
        "SELECT number, birth_date, gender, last_day FROM scheme.insuree WHERE number = ?",
        (row, i) -> insuree(row),
        number);
  }

  /** The insuree of a row. */
  public static Insuree insuree(ResultSet row) throws SQLException {
    return new Insuree(
        row.getString("number"),
        row.getObject("birth_date", LocalDate.class),
        Gender.valueOf(row.getString("gender")),
        row.getObject("last_day", LocalDate.class));
  }
}
