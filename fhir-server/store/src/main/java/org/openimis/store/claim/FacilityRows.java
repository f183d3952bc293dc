package org.openimis.store.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.openimis.domain.catalogue.CareType;
import org.openimis.domain.facility.Facility;
import org.openimis.domain.facility.FacilityLevel;

/** Reads facilities from their rows. */
final class FacilityRows {
  private FacilityRows() {}

  static Facility facility(ResultSet row) throws SQLException {
    return new Facility(
        row.getString("code"),
        FacilityLevel.ofCode(row.getString("level")),
        CareType.ofCode(row.getString("care_type")),
        row.getString("item_price_list"),
        row.getString("service_price_list"));
  }
}
