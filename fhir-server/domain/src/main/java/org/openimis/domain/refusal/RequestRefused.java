package org.openimis.domain.refusal;

import java.util.List;

/** A request that we do not serve, with everything that is wrong with it. Nothing was changed. */
public final class RequestRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public RequestRefused(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  public RequestRefused(ProblemCode code, String path, Object... details) {
    this(List.of(Problem.of(code, path, details)));
  }

  public List<Problem> problems() {
    return problems;
  }
}
