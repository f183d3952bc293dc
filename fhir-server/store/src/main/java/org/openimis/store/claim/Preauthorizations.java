package org.openimis.store.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.ClaimUse;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.store.sql.Database;

/** Finds the preauthorizations that claims name and may draw on. */
final class Preauthorizations {
  private final Database database;
  private final Function<String, LocalDate> todayOfScheme;

  Preauthorizations(Database database, Function<String, LocalDate> todayOfScheme) {
    this.database = database;
    this.todayOfScheme = todayOfScheme;
  }

  /**
   * By claim, the claim id of its preauthorization: given to the same facility for the same patient
   * and still reserving. Any other number that a claim names is a guarantee of somebody else's and
   * means nothing to us.
   */
  Map<ClaimKey, String> namedBy(List<SubmittedClaim> claims) {
    Map<ClaimKey, String> found = new HashMap<>();
    for (SubmittedClaim claim : claims) {
      if (claim.guarantee() != null && claim.use() == ClaimUse.CLAIM) {
        database
            .queryOne(
                """
                SELECT claim_id FROM scheme.claim_state
                 WHERE scheme = ? AND facility = ? AND use = 'preauthorization' AND claim_code = ?
                   AND insuree_number = ? AND reserved_until >= ?
                """,
                (row, i) -> row.getString("claim_id"),
                claim.key().scheme(),
                claim.key().facility(),
                claim.guarantee(),
                claim.insuree(),
                todayOfScheme.apply(claim.key().scheme()))
            .ifPresent(id -> found.put(claim.key(), id));
      }
    }
    return found;
  }
}
