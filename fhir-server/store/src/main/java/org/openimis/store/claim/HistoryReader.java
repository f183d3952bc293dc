package org.openimis.store.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.catalogue.MedicalCode;
import org.openimis.domain.catalogue.RegisterEntry;
import org.openimis.domain.catalogue.ServiceCategory;
import org.openimis.domain.claim.ClaimKey;
import org.openimis.domain.claim.EarlierClaim;
import org.openimis.domain.claim.EarlierLine;
import org.openimis.domain.claim.History;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.domain.coverage.MemberCover;
import org.openimis.domain.product.BenefitTerms;
import org.openimis.domain.product.CoverRule;
import org.openimis.store.sql.Database;

/**
 * Earlier care of the patients of a group of claims, as far as a rule may ask about it: lines of
 * codes that have a frequency or a limited quantity, claims where a product limits their number.
 */
final class HistoryReader {
  private final Database database;
  private final List<Asked> lines = new ArrayList<>();
  private final List<Asked> claims = new ArrayList<>();

  HistoryReader(Database database) {
    this.database = database;
  }

  /** Care that a claim asks about: of its patient, of one code or of any, between two days. */
  private record Asked(SubmittedClaim by, @Nullable MedicalCode code, Days days) {
    String kind() {
      return code == null ? "" : code.kind().name();
    }

    String codeText() {
      return code == null ? "" : code.code();
    }
  }

  private record Days(LocalDate from, LocalDate to) {
    Days with(Days other) {
      return new Days(
          other.from.isBefore(from) ? other.from : from, other.to.isAfter(to) ? other.to : to);
    }
  }

  /** Takes note of what the rules may ask about one claim. */
  void want(
      SubmittedClaim claim,
      List<MemberCover> covers,
      List<RegisterEntry> register,
      List<CoverRule> rules,
      List<BenefitTerms> terms) {
    LocalDate day = claim.visit().targetDate();
    List<MemberCover> running = covers.stream().filter(cover -> cover.covers(day)).toList();
    Days term = new Days(day, day);
    for (MemberCover cover : running) {
      term = term.with(new Days(cover.effective(), cover.expiry()));
    }
    Map<MedicalCode, Days> byCode = new HashMap<>();
    for (CoverRule rule : rules) {
      if (rule.mostUnitsAdult() != null || rule.mostUnitsChild() != null) {
        byCode.put(rule.code(), term);
      }
    }
    for (RegisterEntry entry : register) {
      if (entry.frequencyDays() > 0) {
        long near = entry.frequencyDays() - 1L;
        byCode.merge(entry.code(), new Days(day.minusDays(near), day.plusDays(near)), Days::with);
      }
    }
    byCode.forEach((code, days) -> lines.add(new Asked(claim, code, days)));
    if (terms.stream().anyMatch(product -> !product.mostClaims().isEmpty())) {
      claims.add(new Asked(claim, null, term));
    }
  }

  /**
   * Reads it; what no rule may ask about is left out.
   *
   * @param exceptClaimId a claim that is judged again and must not see itself; null for none
   */
  Map<String, History> read(@Nullable String exceptClaimId) {
    Map<String, History> found = new HashMap<>();
    readLines(exceptClaimId, found);
    readClaims(exceptClaimId, found);
    return found;
  }

  static History of(Map<String, History> found, ClaimKey key) {
    return found.getOrDefault(key.toString(), History.NONE);
  }

  private void readLines(@Nullable String exceptClaimId, Map<String, History> found) {
    if (lines.isEmpty()) {
      return;
    }
    database.query(
        """
        SELECT wanted.asking, line.kind, line.code, line.care_date, line.accepted, line.claim_code
          FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]::date[], ?::text[]::date[])
               AS wanted (asking, scheme, insuree, kind, code, from_day, to_day)
          JOIN scheme.claim_line line
            ON line.insuree_number = wanted.insuree AND line.code = wanted.code
           AND line.kind = wanted.kind AND line.scheme = wanted.scheme
           AND line.care_date BETWEEN wanted.from_day AND wanted.to_day
         WHERE line.state = 'accepted' AND line.use = 'claim'
           AND line.claim_id IS DISTINCT FROM ?
         ORDER BY line.care_date, line.claim_code, line.kind, line.code, line.sequence
        """,
        (row, i) ->
            found.merge(
                row.getString("asking"),
                new History(
                    List.of(
                        new EarlierLine(
                            Wanted.code(row),
                            row.getObject("care_date", LocalDate.class),
                            row.getBigDecimal("accepted").stripTrailingZeros(),
                            row.getString("claim_code"))),
                    List.of()),
                History::plus),
        column(lines, asked -> asked.by().key().toString()),
        column(lines, asked -> asked.by().key().scheme()),
        column(lines, asked -> asked.by().insuree()),
        column(lines, Asked::kind),
        column(lines, Asked::codeText),
        column(lines, asked -> asked.days().from().toString()),
        column(lines, asked -> asked.days().to().toString()),
        exceptClaimId);
  }

  private void readClaims(@Nullable String exceptClaimId, Map<String, History> found) {
    if (claims.isEmpty()) {
      return;
    }
    database.query(
        """
        SELECT wanted.asking, claim.claim_code, claim.category, claim.care_date
          FROM unnest(?::text[], ?::text[], ?::text[], ?::text[]::date[], ?::text[]::date[])
               AS wanted (asking, scheme, insuree, from_day, to_day)
          JOIN scheme.claim_state claim
            ON claim.insuree_number = wanted.insuree AND claim.scheme = wanted.scheme
           AND claim.care_date BETWEEN wanted.from_day AND wanted.to_day
         WHERE claim.use = 'claim' AND claim.state NOT IN ('REJECTED', 'CANCELLED')
           AND claim.claim_id IS DISTINCT FROM ?
         ORDER BY claim.care_date, claim.claim_code, claim.facility
        """,
        (row, i) ->
            found.merge(
                row.getString("asking"),
                new History(
                    List.of(),
                    List.of(
                        new EarlierClaim(
                            row.getString("claim_code"),
                            ServiceCategory.ofCode(row.getString("category")),
                            row.getObject("care_date", LocalDate.class)))),
                History::plus),
        column(claims, asked -> asked.by().key().toString()),
        column(claims, asked -> asked.by().key().scheme()),
        column(claims, asked -> asked.by().insuree()),
        column(claims, asked -> asked.days().from().toString()),
        column(claims, asked -> asked.days().to().toString()),
        exceptClaimId);
  }

  private static String[] column(List<Asked> rows, Function<Asked, String> column) {
    return rows.stream().map(column).toArray(String[]::new);
  }
}
