package org.openimis.store.books;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.books.BookCheck;
import org.openimis.domain.claim.ClaimLine;
import org.openimis.domain.claim.ClaimState;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.LineDecision;
import org.openimis.domain.claim.SubmittedClaim;
import org.openimis.store.books.Findings.Place;
import org.openimis.store.books.KeptCase.LineRow;

/**
 * Compares the lines of a claim as they were decided with their rows, with the Claim and with the
 * answer, and the totals of the answer with the sums of the rows.
 */
final class LineCheck {
  private final Findings findings;

  LineCheck(Findings findings) {
    this.findings = findings;
  }

  /** Compares the rows of one version of the answer with the decision that it told. */
  void checkRows(KeptCase kept, long version, Decision decision) {
    findings.examined(BookCheck.LINES, decision.lines().size());
    Map<Integer, LineRow> rows = new HashMap<>();
    rowsOf(kept, version).forEach(row -> rows.put(row.sequence(), row));
    Map<Integer, LineDecision> decided = new HashMap<>();
    decision.lines().forEach(line -> decided.put(line.line().sequence(), line));
    var sequences = new TreeSet<>(rows.keySet());
    sequences.addAll(decided.keySet());
    for (int sequence : sequences) {
      LineDecision line = decided.get(sequence);
      findings.compare(
          BookCheck.LINES,
          kept.place().at("line " + sequence + " version " + version + " in claim_line"),
          line == null ? Map.of() : expected(kept, version, line),
          found(rows.get(sequence)));
    }
  }

  private static Map<String, String> expected(KeptCase kept, long version, LineDecision line) {
    var fields = new Fields();
    LineFields.values(line).forEach(fields::with);
    return fields.with("state", state(kept, version, line)).values();
  }

  private static Map<String, String> found(@Nullable LineRow row) {
    if (row == null) {
      return Map.of();
    }
    var fields = new Fields();
    row.values().forEach(fields::with);
    return fields.with("state", row.state()).values();
  }

  private static String state(KeptCase kept, long version, LineDecision line) {
    if (version != kept.state().decisionVersion()) {
      return "replaced";
    }
    if (kept.state().state() == ClaimState.CANCELLED) {
      return "cancelled";
    }
    return line.isRefused() ? "refused" : "accepted";
  }

  /** Compares what the Claim says with the content that was judged last. */
  void checkClaim(KeptCase kept, Claim claim, SubmittedClaim judged) {
    findings.compare(
        BookCheck.LINES,
        kept.place().at("in Claim"),
        ClaimFields.total(judged),
        ClaimFields.total(claim));
    Map<Integer, Map<String, String>> expected = new HashMap<>();
    for (ClaimLine line : judged.lines()) {
      expected.put(line.sequence(), ClaimFields.line(line));
    }
    compareLines(kept.place(), "in Claim", expected, ClaimFields.lines(claim));
  }

  /** Compares what the answer says with the last decision and with the rows of its lines. */
  void checkAnswer(KeptCase kept, ClaimResponse answer, Decision decision) {
    ClaimState told = kept.told();
    Place place = answerOf(kept);
    findings.compare(
        BookCheck.LINES,
        place.at("in ClaimResponse"),
        AnswerFields.decision(told, decision),
        AnswerFields.decision(answer));
    Map<Integer, Map<String, String>> expected = new HashMap<>();
    for (LineDecision line : decision.lines()) {
      expected.put(line.line().sequence(), AnswerFields.line(line, told));
    }
    compareLines(place, "in ClaimResponse", expected, AnswerFields.lines(answer));
    List<LineRow> rows = rowsOf(kept, kept.state().decisionVersion());
    findings.compare(
        BookCheck.LINES,
        place.at("totals in ClaimResponse"),
        AnswerFields.totals(rows.stream().map(LineRow::amounts).toList(), told),
        AnswerFields.totals(answer));
  }

  private void compareLines(
      Place place,
      String where,
      Map<Integer, Map<String, String>> expected,
      Map<Integer, Map<String, String>> found) {
    var sequences = new TreeSet<>(expected.keySet());
    sequences.addAll(found.keySet());
    for (int sequence : sequences) {
      findings.compare(
          BookCheck.LINES,
          place.at("line " + sequence + " " + where),
          expected.getOrDefault(sequence, Map.of()),
          found.getOrDefault(sequence, Map.of()));
    }
  }

  private static List<LineRow> rowsOf(KeptCase kept, long version) {
    return kept.lines().stream()
        .filter(row -> row.version() == version)
        .sorted(Comparator.comparing(LineRow::sequence))
        .toList();
  }

  private static Place answerOf(KeptCase kept) {
    return new Place(kept.place().name(), "ClaimResponse/" + kept.state().responseId());
  }
}
