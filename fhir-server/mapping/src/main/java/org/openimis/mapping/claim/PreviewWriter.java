package org.openimis.mapping.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.openimis.domain.claim.Finding;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.LineDecision;
import org.openimis.mapping.text.Texts;

/**
 * Writes what {@code Claim/$validate-rules} answers: the decision, all findings, and the answer
 * that the claim would get. Nothing of it is stored.
 */
public final class PreviewWriter {
  private PreviewWriter() {}

  /**
   * The answer to one who tries the rules on a claim.
   *
   * @param now when it was judged
   * @param language of the findings; the preview speaks all languages
   */
  public static Parameters write(JudgedClaim judged, ClaimIds ids, Instant now, Locale language) {
    ClaimResponse preview =
        ClaimResponseWriter.preview(judged, ids, now, StoredClaim.of(judged, ids));
    String decision =
        StateCodes.decision(judged.state(), judged.decision().result())
            .getCodingFirstRep()
            .getCode();
    var parameters = new Parameters();
    parameters.addParameter("decision", new CodeType(decision));
    judged
        .decision()
        .findings()
        .forEach(
            finding ->
                parameters.addParameter(finding(finding, "Claim", Texts::ofClaim, language)));
    for (int i = 0; i < judged.decision().lines().size(); i++) {
      String path = "Claim.item[" + i + "]";
      findings(judged, judged.decision().lines().get(i))
          .forEach(
              finding -> parameters.addParameter(finding(finding, path, Texts::ofLine, language)));
    }
    parameters.addParameter().setName("preview").setResource(preview);
    return parameters;
  }

  /** What is held against the whole claim stands on its lines as well; it is told once. */
  private static List<Finding> findings(JudgedClaim judged, LineDecision line) {
    List<Finding> findings = new ArrayList<>(line.findings());
    findings.addAll(line.remarks());
    findings.removeAll(judged.decision().findings());
    return findings;
  }

  private static ParametersParameterComponent finding(
      Finding finding,
      String expression,
      BiFunction<Finding, Locale, String> sentence,
      Locale language) {
    var parameter = new ParametersParameterComponent().setName("finding");
    parameter.addPart().setName("reason").setValue(ReasonCodes.of(finding.reason()));
    parameter.addPart().setName("expression").setValue(new StringType(expression));
    parameter.addPart().setName("text").setValue(new StringType(sentence.apply(finding, language)));
    return parameter;
  }
}
