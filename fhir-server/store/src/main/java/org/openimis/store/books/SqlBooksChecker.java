package org.openimis.store.books;

import ca.uhn.fhir.context.FhirContext;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.books.BookCheck;
import org.openimis.domain.books.BooksChecker;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.store.books.KeptCase.DecisionRow;
import org.openimis.store.sql.LockedSession;

/**
 * Checks the books of the database in one snapshot, read only: the ledger in SQL, claims page by
 * page, so that memory does not grow with the books.
 */
public final class SqlBooksChecker implements BooksChecker {
  private static final List<String> LOCK = List.of("openimis-check-books");

  private static final String CHECKED_ACCOUNT =
      """
      checked_account (scheme text, policy text, insuree_number text, bucket text,
             PRIMARY KEY (scheme, policy, insuree_number, bucket))
      """;
  private static final String CHECKED_CLAIM = "checked_claim (claim_id text PRIMARY KEY)";

  /** Each looks at every claim once. */
  private static final Set<BookCheck> BY_CLAIM =
      Set.of(
          BookCheck.CLAIMS,
          BookCheck.LINES,
          BookCheck.CHARGES,
          BookCheck.ANSWERS,
          BookCheck.DECISIONS);

  private final DataSource dataSource;
  private final StoredTexts texts;

  public SqlBooksChecker(DataSource dataSource, FhirContext fhirContext) {
    this.dataSource = dataSource;
    this.texts = new StoredTexts(fhirContext);
  }

  @Override
  public Report check(Scope scope) {
    List<String> temporary = new ArrayList<>(ProjectionCheck.temporary());
    temporary.addAll(List.of(CHECKED_ACCOUNT, CHECKED_CLAIM, AnswerCheck.TOLD));
    try (LockedSession alone =
            LockedSession.tryTake(dataSource, LOCK)
                .orElseThrow(() -> new RequestRefused(ProblemCode.BUSY, ""));
        Snapshot snapshot = Snapshot.of(alone.connection(), temporary)) {
      return new Run(snapshot, scope, texts).report();
    }
  }

  /** One check of the books. */
  private static final class Run {
    private final Snapshot snapshot;
    private final Scope scope;
    private final StoredTexts texts;
    private final Findings findings = new Findings();
    private final StateCheck states = new StateCheck(findings);
    private final LineCheck lines = new LineCheck(findings);
    private final ChargeCheck charges = new ChargeCheck(findings);
    private final ReplayCheck replay = new ReplayCheck(findings);
    private final AnswerCheck answers;

    Run(Snapshot snapshot, Scope scope, StoredTexts texts) {
      this.snapshot = snapshot;
      this.scope = scope;
      this.texts = texts;
      this.answers = new AnswerCheck(snapshot, findings);
    }

    Report report() {
      requireScheme();
      select();
      var ledger = new LedgerCheck(snapshot, findings);
      if (isWanted(BookCheck.POSTINGS)) {
        ledger.checkPostings();
      }
      if (isWanted(BookCheck.ACCOUNTS)) {
        ledger.checkAccounts();
      }
      if (scope.checks().stream().anyMatch(BY_CLAIM::contains)) {
        new ClaimPages(snapshot).each(this::check);
      }
      if (isWanted(BookCheck.CLAIMS) && scope.since() == null) {
        new LeftoverCheck(snapshot, findings).check(scope.scheme());
      }
      if (isWanted(BookCheck.ANSWERS)) {
        answers.compare();
      }
      if (isWanted(BookCheck.PROJECTIONS)) {
        new ProjectionCheck(snapshot, texts, findings).check(scope.scheme());
      }
      return findings.report(new TreeSet<>(scope.checks()));
    }

    private boolean isWanted(BookCheck check) {
      return scope.checks().contains(check);
    }

    /** Nothing is wrong in the books of a scheme that is not there: better say so. */
    private void requireScheme() {
      String scheme = scope.scheme();
      if (scheme != null
          && snapshot.count("SELECT count(*) FROM scheme.scheme WHERE code = ?", scheme) == 0) {
        throw new RequestRefused(ProblemCode.NOT_FOUND, "", scheme);
      }
    }

    /** Writes down which accounts and which claims are to be looked at. */
    private void select() {
      var since = scope.since() == null ? null : scope.since().atOffset(ZoneOffset.UTC);
      snapshot.fill(
          """
          INSERT INTO checked_account
          SELECT scheme, policy, insuree_number, bucket FROM scheme.posting
           WHERE (?::text IS NULL OR scheme = ?)
             AND (?::timestamptz IS NULL OR posted_at >= ?::timestamptz)
           UNION
          SELECT scheme, policy, insuree_number, bucket FROM scheme.account
           WHERE (?::text IS NULL OR scheme = ?) AND ?::timestamptz IS NULL
          """,
          scope.scheme(),
          scope.scheme(),
          since,
          since,
          scope.scheme(),
          scope.scheme(),
          since);
      snapshot.analyze("checked_account");
      snapshot.fill(
          """
          INSERT INTO checked_claim
          SELECT claim_id FROM scheme.claim_state
           WHERE (?::text IS NULL OR scheme = ?)
             AND (?::timestamptz IS NULL
               OR claim_id IN (SELECT claim_id FROM scheme.claim_event WHERE at >= ?::timestamptz)
               OR claim_id IN (
                  SELECT claim_id FROM scheme.posting
                    JOIN checked_account USING (scheme, policy, insuree_number, bucket)))
          """,
          scope.scheme(),
          scope.scheme(),
          since,
          since);
      snapshot.analyze("checked_claim");
    }

    private void check(KeptCase kept) {
      @Nullable Claim claim = texts.read(Claim.class, kept.claim().json()).orElse(null);
      @Nullable ClaimResponse answer =
          texts.read(ClaimResponse.class, kept.answer().json()).orElse(null);
      if (isWanted(BookCheck.CLAIMS)) {
        states.check(kept, claim, answer);
      }
      if (isWanted(BookCheck.ANSWERS) && answer != null) {
        answers.take(kept, answer);
      }
      if (isWanted(BookCheck.DECISIONS)) {
        kept.decisions().forEach(row -> replay.check(kept, row));
      }
      for (DecisionRow row : kept.decisions()) {
        ReplayCheck.decision(row).ifPresent(decision -> check(kept, row, decision, claim, answer));
      }
    }

    private void check(
        KeptCase kept,
        DecisionRow row,
        Decision decision,
        @Nullable Claim claim,
        @Nullable ClaimResponse answer) {
      boolean last = row.version() == kept.state().decisionVersion();
      if (isWanted(BookCheck.LINES)) {
        lines.checkRows(kept, row.version(), decision);
        if (last && answer != null) {
          lines.checkAnswer(kept, answer, decision);
        }
        if (last && claim != null) {
          ReplayCheck.claim(row).ifPresent(judged -> lines.checkClaim(kept, claim, judged));
        }
      }
      if (isWanted(BookCheck.CHARGES) && last) {
        charges.check(kept, decision);
      }
    }
  }
}
