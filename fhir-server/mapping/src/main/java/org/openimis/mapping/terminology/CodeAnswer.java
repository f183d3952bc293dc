package org.openimis.mapping.terminology;

import java.util.List;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Whether a code is good.
 *
 * @param display what it is called
 * @param message why it is not good, or what else is to be said
 */
public record CodeAnswer(boolean result, @Nullable String display, @Nullable String message) {

  /** Of answers on several codes for the same thing: a good one will do. */
  public static CodeAnswer best(List<CodeAnswer> answers) {
    return answers.stream().filter(CodeAnswer::result).findFirst().orElseGet(() -> answers.get(0));
  }

  /** As the operation {@code $validate-code} answers. */
  public Parameters toFhir() {
    var answer = new Parameters();
    answer.addParameter("result", result);
    if (message != null) {
      answer.addParameter("message", message);
    }
    if (display != null) {
      answer.addParameter("display", display);
    }
    return answer;
  }
}
