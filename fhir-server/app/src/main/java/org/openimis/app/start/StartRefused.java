package org.openimis.app.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The server cannot start, for a reason that one sentence explains. */
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final StartProblem problem;
  private final transient List<String> details;

  /**
   * @param details what the sentence names, in the order that {@link StartProblem} gives
   */
  public StartRefused(StartProblem problem, @Nullable Object... details) {
    this(problem, Arrays.stream(details).map(String::valueOf).toList());
  }

  private StartRefused(StartProblem problem, List<String> details) {
    super(new StartTexts(Locale.ENGLISH).sentence(problem, details));
    this.problem = problem;
    this.details = details;
  }

  public StartProblem problem() {
    return problem;
  }

  public List<String> details() {
    return details;
  }
}
