package org.openimis.mapping.refusal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;

/** Gathers everything that is wrong with a resource; one problem of a kind for each element. */
public final class Problems {
  private final Map<String, Problem> byCodeAndPath = new LinkedHashMap<>();

  public void add(ProblemCode code, String path, Object... details) {
    byCodeAndPath.putIfAbsent(code + " " + path, Problem.of(code, path, details));
  }

  /** An element that must be there is not. */
  public void required(String path) {
    add(ProblemCode.REQUIRED, path);
  }

  /**
   * A value breaks a rule.
   *
   * @param rule the end of the key of its sentence, {@code value.<rule>}
   */
  public void value(String path, Object shown, String rule) {
    add(ProblemCode.VALUE, path, shown, rule);
  }

  public boolean isEmpty() {
    return byCodeAndPath.isEmpty();
  }

  /** In the order in which they were found. */
  public List<Problem> toList() {
    Collection<Problem> found = byCodeAndPath.values();
    return List.copyOf(found);
  }
}
