package org.openimis.store.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.EntryRules.PriorClaim;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.store.sql.Database;

/** Finds the claims that other claims correct. */
final class PriorClaims {
  private final Database database;

  PriorClaims(Database database) {
    this.database = database;
  }

  /** By the key of the claim that corrects; a claim that nobody knows is left out. */
  Map<ClaimKey, PriorClaim> of(List<SubmittedClaim> claims) {
    Map<ClaimKey, PriorClaim> priors = new HashMap<>();
    for (SubmittedClaim claim : claims) {
      if (claim.corrects() != null) {
        ClaimKey key = claim.key();
        var prior = new ClaimKey(key.scheme(), key.facility(), key.use(), claim.corrects());
        database
            .queryOne(
                """
                SELECT state.insuree_number, state.state,
                       (SELECT count(*) FROM scheme.claim_line line
                         WHERE line.claim_id = state.claim_id AND line.state = 'refused') AS refused,
                       ARRAY(SELECT DISTINCT line.kind || ' ' || line.code
                               FROM scheme.claim_line line
                              WHERE line.claim_id = state.claim_id AND line.state = 'accepted')
                         AS accepted,
                       (SELECT count(*) FROM scheme.claim_state other
                         WHERE other.scheme = state.scheme AND other.facility = state.facility
                           AND other.corrects = state.claim_code) AS corrections
                  FROM scheme.claim_state state
                 WHERE state.scheme = ? AND state.facility = ? AND state.use = ?
                   AND state.claim_code = ?
                """,
                (row, i) ->
                    new PriorClaim(
                        prior,
                        row.getString("insuree_number"),
                        ClaimState.valueOf(row.getString("state")),
                        row.getInt("refused"),
                        codes((String[]) row.getArray("accepted").getArray()),
                        row.getInt("corrections")),
                prior.scheme(),
                prior.facility(),
                prior.use(),
                prior.code())
            .ifPresent(found -> priors.put(key, found));
      }
    }
    return priors;
  }

  private static Set<MedicalCode> codes(String[] kindsAndCodes) {
    return Arrays.stream(kindsAndCodes)
        .map(each -> each.split(" ", 2))
        .map(each -> new MedicalCode(LineKind.valueOf(each[0]), each[1]))
        .collect(Collectors.toSet());
  }
}
