package org.openimis.app.start;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;

/** What a database's refusal means for the start, by its SQLSTATE (PostgreSQL, appendix A). */
public final class DatabaseRefusal {
  private DatabaseRefusal() {}

  /** The refusal as one of our problems, or nothing where the SQLSTATE tells no reason of ours. */
  public static Optional<StartRefused> of(SQLException thrown) {
    return problemOf(String.valueOf(thrown.getSQLState()))
        .map(problem -> new StartRefused(problem, sentenceOf(thrown)));
  }

  private static Optional<StartProblem> problemOf(String sqlState) {
    return Optional.ofNullable(
        switch (sqlState) {
          case "28P01", "28000", "08004" -> StartProblem.DATABASE_LOGIN;
          case "3D000" -> StartProblem.DATABASE_MISSING;
          case "42501" -> StartProblem.DATABASE_RIGHTS;
          case "53100" -> StartProblem.DISK_FULL;
          case "53300", "57P03" -> StartProblem.DATABASE_BUSY;
          default -> sqlState.startsWith("08") ? StartProblem.DATABASE_UNREACHABLE : null;
        });
  }

  /** The driver's first sentence; for an unknown host it only says so in the cause. */
  private static String sentenceOf(SQLException thrown) {
    String message = String.valueOf(thrown.getMessage());
    if (thrown.getCause() instanceof UnknownHostException unknown) {
      message = "unknown host " + unknown.getMessage();
    }
    String sentence = message.lines().findFirst().orElse("").replaceFirst("^FATAL: *", "");
    int end = sentence.indexOf(". ");
    sentence = end < 0 ? sentence : sentence.substring(0, end);
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
