package org.openimis.rest.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.StructureReader;
import org.openimis.mapping.refusal.Problems;

/**
 * What comes with the wish to change a claim. A parameter that the operation does not know is
 * refused, for its sender expects something of it.
 *
 * @param reason why, in the words of whoever asks
 * @param content the claim with other content
 */
record ChangeRequest(@Nullable String reason, @Nullable Claim content) {
  static final String REASON = "reason";
  static final String RESOURCE = "resource";

  private static final int LONGEST_REASON = 500;

  /**
   * Reads the body of an operation.
   *
   * @param body a Parameters; or a Claim, if it may stand alone; null when nothing was sent
   * @param known the parameters that the operation heeds
   */
  static ChangeRequest read(@Nullable IBaseResource body, Set<String> known) {
    if (body == null) {
      return new ChangeRequest(null, null);
    } else if (body instanceof Claim claim && known.contains(RESOURCE)) {
      return new ChangeRequest(null, claim);
    } else if (!(body instanceof Parameters)) {
      throw new RequestRefused(ProblemCode.RESOURCE_TYPE, "", body.fhirType(), "Parameters");
    }
    var parameters = (Parameters) body;
    for (ParametersParameterComponent parameter : parameters.getParameter()) {
      if (!known.contains(parameter.getName())) {
        throw new RequestRefused(
            ProblemCode.NOT_SUPPORTED,
            "Parameters.parameter.name",
            String.valueOf(parameter.getName()));
      }
    }
    return new ChangeRequest(
        one(parameters, REASON).map(found -> reason(found, parameters)).orElse(null),
        one(parameters, RESOURCE).map(ChangeRequest::content).orElse(null));
  }

  private static Optional<ParametersParameterComponent> one(Parameters all, String name) {
    long many = all.getParameter().stream().filter(one -> name.equals(one.getName())).count();
    if (many > 1) {
      throw new RequestRefused(ProblemCode.VALUE, path(name, "value"), many + " x " + name);
    }
    return all.getParameter().stream().filter(one -> name.equals(one.getName())).findFirst();
  }

  /** In words: its text, or else what its first coding says. */
  private static @Nullable String reason(ParametersParameterComponent sent, Parameters all) {
    String path = path(REASON, "value");
    if (sent.getValue() == null) {
      throw new RequestRefused(ProblemCode.REQUIRED, path);
    } else if (!(sent.getValue() instanceof CodeableConcept)) {
      throw new RequestRefused(ProblemCode.VALUE, path, sent.getValue().fhirType());
    }
    refuseUnstorable(all);
    var concept = (CodeableConcept) sent.getValue();
    Coding coding = concept.getCodingFirstRep();
    String words =
        Stream.of(concept.getText(), coding.getDisplay(), coding.getCode())
            .filter(text -> text != null && !text.isBlank())
            .findFirst()
            .orElse(null);
    if (words != null && words.length() > LONGEST_REASON) {
      throw new RequestRefused(ProblemCode.VALUE, path, words, REASON);
    }
    return words;
  }

  /** The claim, if there is one, is looked over by whoever reads it. */
  private static void refuseUnstorable(Parameters sent) {
    Parameters withoutClaim = sent.copy();
    withoutClaim.getParameter().forEach(parameter -> parameter.setResource(null));
    var problems = new Problems();
    new StructureReader(problems, Set.of()).read(withoutClaim);
    if (!problems.toList().isEmpty()) {
      throw new RequestRefused(problems.toList());
    }
  }

  private static Claim content(ParametersParameterComponent sent) {
    if (sent.getResource() instanceof Claim claim) {
      return claim;
    } else if (sent.getResource() == null) {
      throw new RequestRefused(ProblemCode.REQUIRED, path(RESOURCE, "resource"));
    }
    throw new RequestRefused(
        ProblemCode.RESOURCE_TYPE,
        path(RESOURCE, "resource"),
        sent.getResource().fhirType(),
        "Claim");
  }

  private static String path(String name, String element) {
    return "Parameters.parameter.where(name = '" + name + "')." + element;
  }
}
