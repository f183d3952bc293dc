package org.openimis.domain.refusal;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that is wrong with a request.
 *
 * @param path the FHIRPath of the element at fault, or an empty string for the whole request
 * @param details the values that the sentence names, in its order
 */
public record Problem(ProblemCode code, String path, List<String> details) {
  public Problem {
    details = List.copyOf(details);
  }

  public static Problem of(ProblemCode code, String path, Object... details) {
    return new Problem(code, path, Arrays.stream(details).map(Object::toString).toList());
  }
}
