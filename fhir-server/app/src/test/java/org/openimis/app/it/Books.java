package org.openimis.app.it;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.openimis.domain.claim.Adjudication;
import org.openimis.domain.claim.ClaimFacts;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.RuleSet;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.store.sql.FactsCodec;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks into the database as an auditor would. */
public final class Books {
  private static final List<String> KEPT =
      List.of(
          "hfj_resource",
          "hfj_res_ver",
          "scheme.submission",
          "scheme.claim_line",
          "scheme.finding",
          "scheme.decision",
          "scheme.claim_state",
          "scheme.claim_event",
          "scheme.account",
          "scheme.posting",
          "scheme.pack_resource");

  private final JdbcTemplate sql;

  public Books(DataSource dataSource) {
    this.sql = new JdbcTemplate(dataSource);
  }

  /** How many rows each table holds that a refused request must leave alone. */
  public Map<String, Long> counts() {
    return KEPT.stream().collect(Collectors.toMap(table -> table, this::count));
  }

  private long count(String table) {
    return one("SELECT count(*) FROM " + table, Long.class);
  }

  /** The row, its columns parted by a bar; for tables that a reader can take in at a glance. */
  public List<String> rows(String query, Object... args) {
    return sql.query(
        query,
        (row, i) -> {
          var text = new StringJoiner(" | ");
          for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            text.add(String.valueOf(row.getString(column)));
          }
          return text.toString();
        },
        args);
  }

  public <T> T one(String query, Class<T> type, Object... args) {
    return Objects.requireNonNull(sql.queryForObject(query, type, args));
  }

  public void execute(String statement) {
    sql.execute(statement);
  }

  /** Every decision beside what the judge says today of the same facts. */
  public List<Replay> replays() {
    return sql.query(
        "SELECT claim, facts, rule_set, decision FROM scheme.decision",
        (row, i) -> {
          SubmittedClaim claim = FactsCodec.read(row.getString("claim"), SubmittedClaim.class);
          ClaimFacts facts = FactsCodec.read(row.getString("facts"), ClaimFacts.class);
          RuleSet rules = FactsCodec.read(row.getString("rule_set"), RuleSet.class);
          Decision stored = FactsCodec.read(row.getString("decision"), Decision.class);
          return new Replay(
              claim.key().code(),
              FactsCodec.write(stored),
              FactsCodec.write(new Adjudication(rules).judge(claim, facts)));
        });
  }

  /** A decision as it was written, and as it comes out again. */
  public record Replay(String claim, String written, String again) {}
}
