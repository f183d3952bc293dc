package org.openimis.store.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.openimis.domain.catalogue.LineKind;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.claim.SubmittedClaim;

/** What a group of claims asks about, as arrays for {@code ANY} and {@code unnest}. */
final class Wanted {
  private final List<SubmittedClaim> claims;
  private final List<MedicalCode> codes;

  Wanted(List<SubmittedClaim> claims) {
    this.claims = claims;
    this.codes =
        claims.stream()
            .flatMap(claim -> claim.lines().stream())
            .map(ClaimLine::code)
            .distinct()
            .toList();
  }

  String[] insurees() {
    return array(claims.stream().map(SubmittedClaim::insuree).sorted());
  }

  String[] facilities() {
    return array(claims.stream().map(claim -> claim.key().facility()));
  }

  String[] schemes() {
    return array(claims.stream().map(claim -> claim.key().scheme()));
  }

  /** Parallel to {@link #codes()}. */
  String[] kinds() {
    return codes.stream().map(code -> code.kind().name()).toArray(String[]::new);
  }

  String[] codes() {
    return codes.stream().map(MedicalCode::code).toArray(String[]::new);
  }

  static MedicalCode code(ResultSet row) throws SQLException {
    return new MedicalCode(LineKind.valueOf(row.getString("kind")), row.getString("code"));
  }

  private static String[] array(Stream<String> values) {
    return values.distinct().toArray(String[]::new);
  }
}
