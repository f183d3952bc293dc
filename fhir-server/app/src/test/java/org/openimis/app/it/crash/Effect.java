package org.openimis.app.it.crash;

import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a claim has left in the books, in all of them.
 *
 * @param keys submissions that took its key
 * @param claims Claim resources with its code
 * @param answers ClaimResponse resources with its code
 * @param decisions of the judge
 * @param lines rows of claim lines
 * @param events of its life
 * @param postings of its insuree, who has no other claim: account and amount
 * @param balances of its insuree's accounts
 */
record Effect(
    long keys,
    long claims,
    long answers,
    long decisions,
    long lines,
    long events,
    String postings,
    String balances) {
  private static final String AMOUNTS = "ceiling-other %d, deductible-other %d";

  /** Of a claim that never was. */
  static final Effect NONE = new Effect(0, 0, 0, 0, 0, 0, "", "");

  /** Of one consultation: the deductible is the insuree's, the rest is paid below the ceiling. */
  static final Effect ONE = new Effect(1, 1, 1, 1, 1, 1, oneConsultation(), oneConsultation());

  private static String oneConsultation() {
    return AMOUNTS.formatted(CrashPack.PRICE - CrashPack.DEDUCTIBLE, CrashPack.DEDUCTIBLE);
  }

  static Effect of(JdbcTemplate sql, String code, String insuree) {
    Map<String, Object> row =
        sql.queryForMap(
            """
            SELECT (SELECT count(*) FROM scheme.submission WHERE claim_code = c.code) AS keys,
                   (SELECT count(DISTINCT res_id) FROM hfj_res_ver
                     WHERE res_type = 'Claim' AND res_text_vc LIKE c.quoted) AS claims,
                   (SELECT count(DISTINCT res_id) FROM hfj_res_ver
                     WHERE res_type = 'ClaimResponse' AND res_text_vc LIKE c.quoted) AS answers,
                   (SELECT count(*) FROM scheme.decision WHERE claim::text LIKE c.quoted) AS decisions,
                   (SELECT count(*) FROM scheme.claim_line WHERE claim_code = c.code) AS lines,
                   (SELECT count(*) FROM scheme.claim_event JOIN scheme.claim_state USING (claim_id)
                     WHERE claim_code = c.code) AS events,
                   (SELECT coalesce(string_agg(bucket || ' ' || amount::int, ', '
                                               ORDER BY bucket, sequence), '')
                      FROM scheme.posting WHERE insuree_number = c.insuree) AS postings,
                   (SELECT coalesce(string_agg(bucket || ' ' || balance::int, ', '
                                               ORDER BY bucket), '')
                      FROM scheme.account WHERE insuree_number = c.insuree) AS balances
              FROM (SELECT ? AS code, '%"' || ? || '"%' AS quoted, ? AS insuree) c
            """,
            code, code, insuree);
    return new Effect(
        (Long) row.get("keys"),
        (Long) row.get("claims"),
        (Long) row.get("answers"),
        (Long) row.get("decisions"),
        (Long) row.get("lines"),
        (Long) row.get("events"),
        (String) row.get("postings"),
        (String) row.get("balances"));
  }
}
