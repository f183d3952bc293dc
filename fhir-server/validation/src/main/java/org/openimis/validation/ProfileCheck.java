package org.openimis.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Resource;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;

/** The verdict on a resource as problems of a request, for all doors. */
public final class ProfileCheck {
  private static final Pattern MISSING =
      Pattern.compile("(?:\\S+\\.)?([A-Za-z]+)(?:\\[x\\])?(?::\\S+)?: minimum required = .*");

  private static final String REQUIRED = "required";
  private static final String CONFORMS = ProfileCheck.class.getName() + ".conforms";

  private final ResourceValidator validator;

  /** Translates what this validator finds. */
  public ProfileCheck(ResourceValidator validator) {
    this.validator = validator;
  }

  /**
   * Everything for which a resource is refused, each with its FHIRPath; nothing where it conforms.
   * The profile is ours to pick: what the resource claims in its meta is replaced.
   *
   * @throws IllegalArgumentException for a type that is not kept here
   */
  public List<Problem> problems(Resource resource) {
    String profile =
        ProfileTable.of(resource)
            .orElseThrow(
                () -> new IllegalArgumentException(resource.fhirType() + " has no profile"));
    return problems(resource, profile);
  }

  /** The same for a profile that the caller has picked. */
  public List<Problem> problems(Resource resource, String profile) {
    resource.getMeta().setProfile(null).addProfile(profile);
    try {
      List<Problem> problems =
          validator.refusals(resource, profile).stream()
              .map(ProfileCheck::problem)
              .distinct()
              .toList();
      resource.setUserData(CONFORMS, problems.isEmpty());
      return problems;
    } catch (ValidatorBusy busy) {
      return List.of(Problem.of(ProblemCode.BUSY, ""));
    }
  }

  /** Takes for granted what was found of another object with the same content. */
  public static void vouchFor(Resource resource) {
    resource.getMeta().setProfile(null).addProfile(ProfileTable.of(resource).orElseThrow());
    resource.setUserData(CONFORMS, true);
  }

  /** Whether this very object has been found to conform; nobody outside can claim it. */
  public static boolean isKnownToConform(Resource resource) {
    return Boolean.TRUE.equals(resource.getUserData(CONFORMS));
  }

  /**
   * What the profile adds to problems that are known already: nothing of an element that one of
   * them is about, so that nobody reads the same thing twice.
   */
  public static List<Problem> beside(List<Problem> known, List<Problem> ofProfile) {
    List<Problem> all = new ArrayList<>(known);
    ofProfile.stream()
        .filter(
            each ->
                known.stream().noneMatch(other -> isAboutTheSame(elementOf(each), other.path())))
        .forEach(all::add);
    return List.copyOf(all);
  }

  private static String elementOf(Problem ofProfile) {
    List<String> details = ofProfile.details();
    return details.size() > 1 && details.get(1).equals(REQUIRED)
        ? ofProfile.path() + "." + details.get(details.size() - 1)
        : ofProfile.path();
  }

  private static boolean isAboutTheSame(String path, String other) {
    return path.equals(other) || path.startsWith(other + ".") || other.startsWith(path + ".");
  }

  /**
   * A finding as a problem of the request. Its details are the validator's own sentence, the rule
   * that names ours, the FHIR issue type, and the name of what is missing.
   */
  public static Problem problem(Finding finding) {
    if (finding.rule().equals(Finding.VALIDATOR_FAILURE)) {
      return Problem.of(ProblemCode.VALIDATOR_FAILURE, finding.expression());
    }
    Matcher missing = MISSING.matcher(finding.text());
    return missing.matches()
        ? Problem.of(
            ProblemCode.PROFILE,
            finding.expression(),
            finding.text(),
            REQUIRED,
            finding.code(),
            missing.group(1))
        : Problem.of(
            ProblemCode.PROFILE,
            finding.expression(),
            finding.text(),
            rule(finding.rule()),
            finding.code());
  }

  /** Names the sentence: the key of an invariant, or the kind of rule that is broken. */
  private static String rule(String code) {
    if (code.contains("#")) {
      return code.substring(code.lastIndexOf('#') + 1);
    } else if (code.startsWith("Terminology_") || code.startsWith("TERMINOLOGY_")) {
      return "code";
    } else if (code.startsWith("Reference_") || code.startsWith("REFERENCE_")) {
      return "reference";
    } else if (code.startsWith("Extension_") || code.startsWith("EXTENSION_")) {
      return "extension";
    } else if (code.startsWith("Type_Specific_")) {
      return "form";
    } else if (code.startsWith("Validation_VAL_Profile_Maximum")) {
      return "too-many";
    } else if (code.startsWith("Fixed_Type_") || code.contains("_VALUE_")) {
      return "fixed";
    }
    return "other";
  }
}
