package org.openimis.domain.books;

import java.util.Arrays;
import java.util.Optional;

/** One thing that must hold in the books (conventions 16 to 18). */
public enum BookCheck {
  /** The postings of an account are numbered without a gap, each from where the last one ended. */
  POSTINGS("postings"),
  /** The balance of an account is the sum of its postings, and what the last of them left. */
  ACCOUNTS("accounts"),
  /** Each submission has its claim, its answer and its events, and all tell the same state. */
  CLAIMS("claims"),
  /** Claim, decision, claim lines and answer tell the same amounts, line by line and in all. */
  LINES("lines"),
  /** What a claim holds in the ledger is what its decision charges, or nothing any more. */
  CHARGES("charges"),
  /** The ledger that an auditor rebuilds from the answers alone is the ledger that is kept. */
  ANSWERS("answers"),
  /** Each decision comes out again when its stored facts are judged by its stored rules. */
  DECISIONS("decisions"),
  /** The tables that rules read say what the resources say. */
  PROJECTIONS("projections");

  private final String code;

  BookCheck(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<BookCheck> ofCode(String code) {
    return Arrays.stream(values()).filter(check -> check.code.equals(code)).findFirst();
  }
}
