package org.openimis.benchmarks.books;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the database holds after a run. A figure whose books are not right is void.
 *
 * @param submissions keys that were taken
 * @param claims Claim resources
 * @param differentClaims Claim resources that differ in facility or claim code
 * @param responses ClaimResponse resources
 * @param decisions of the judge
 * @param benefitOfLines what the lines' rows say is paid
 * @param benefitOfResponses what the ClaimResponses' totals say is paid
 * @param wrongAccounts accounts of the ledger that do not say what their postings add up to
 */
public record Books(
    long submissions,
    long claims,
    long differentClaims,
    long responses,
    long decisions,
    BigDecimal benefitOfLines,
    BigDecimal benefitOfResponses,
    long wrongAccounts) {
  /** Of a server that nobody has sent anything. */
  public static final Books NONE = new Books(0, 0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, 0);

  private static final String CURRENT =
      " from hfj_resource r join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver";

  public static Books read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query())) {
      row.next();
      return new Books(
          row.getLong(1),
          row.getLong(2),
          row.getLong(3),
          row.getLong(4),
          row.getLong(5),
          row.getBigDecimal(6),
          row.getBigDecimal(7),
          row.getLong(8));
    }
  }

  /** What was added to the books in between. */
  public Books since(Books before) {
    return new Books(
        submissions - before.submissions,
        claims - before.claims,
        differentClaims - before.differentClaims,
        responses - before.responses,
        decisions - before.decisions,
        benefitOfLines.subtract(before.benefitOfLines),
        benefitOfResponses.subtract(before.benefitOfResponses),
        wrongAccounts - before.wrongAccounts);
  }

  private static String query() {
    return """
        select (select count(*) from scheme.submission),
               (select count(*) from hfj_resource where res_type = 'Claim'),
               (select count(distinct (j->'provider'->>'reference', j->'identifier'->0->>'value'))
                  from (select v.res_text_vc::jsonb as j %1$s where r.res_type = 'Claim') c),
               (select count(*) from hfj_resource where res_type = 'ClaimResponse'),
               (select count(*) from scheme.decision),
               (select coalesce(sum(benefit), 0) from scheme.claim_line where state = 'accepted'),
               (select coalesce(sum((t->'amount'->>'value')::numeric), 0)
                  from (select v.res_text_vc::jsonb as j %1$s where r.res_type = 'ClaimResponse') c,
                       jsonb_array_elements(c.j->'total') t
                 where t->'category'->'coding'->0->>'code' = 'benefit'),
               (select count(*)
                  from scheme.account a
                  full join (select scheme, policy, insuree_number, bucket,
                                    sum(amount) as amount, count(*) as postings
                               from scheme.posting group by 1, 2, 3, 4) p
                 using (scheme, policy, insuree_number, bucket)
                 where a.balance is distinct from coalesce(p.amount, 0)
                    or a.postings is distinct from coalesce(p.postings, 0))"""
        .formatted(CURRENT);
  }

  /**
   * What is wrong, in words; nothing when the books are right.
   *
   * @param created how many claims the clients saw created
   * @param uncertain how many requests got no answer, or one that does not say what became of the
   *     claim (500 and above); each may have created one
   */
  public List<String> faults(long created, long uncertain) {
    List<String> faults = new ArrayList<>();
    if (submissions < created || submissions > created + uncertain) {
      compare(faults, "claims created for the clients", created, "submissions", submissions);
    }
    compare(faults, "submissions", submissions, "Claims", claims);
    compare(faults, "Claims", claims, "different Claims", differentClaims);
    compare(faults, "submissions", submissions, "ClaimResponses", responses);
    compare(faults, "submissions", submissions, "decisions", decisions);
    if (benefitOfLines.compareTo(benefitOfResponses) != 0) {
      faults.add(
          "the lines pay " + benefitOfLines + ", the ClaimResponses say " + benefitOfResponses);
    }
    if (wrongAccounts != 0) {
      faults.add(wrongAccounts + " accounts do not say what their postings add up to");
    }
    return faults;
  }

  private static void compare(
      List<String> faults, String one, long count, String other, long otherCount) {
    if (count != otherCount) {
      faults.add(count + " " + one + ", but " + otherCount + " " + other);
    }
  }
}
