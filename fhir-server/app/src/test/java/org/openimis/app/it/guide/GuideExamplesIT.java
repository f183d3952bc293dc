package org.openimis.app.it.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.AdjudicationComponent;
import org.hl7.fhir.r4.model.ClaimResponse.ItemComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimis.app.it.Answer;
import org.openimis.app.it.ImisClient;
import org.openimis.app.it.IntegrationTest;
import org.openimis.profiles.DefinitionResources;
import org.openimis.profiles.DefinitionResources.Definition;
import org.openimis.validation.ProfileTable;
import org.springframework.beans.factory.annotation.Autowired;

/** The running server says of every example what the guide says of it. */
@IntegrationTest
class GuideExamplesIT {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final Path INVALID =
      Path.of("../validation/src/test/resources/org/openimis/validation/invalid");

  @Autowired private ImisClient imis;

  /** What the server keeps; the others are contracts of what is to come. */
  static Stream<Arguments> kept() {
    return DefinitionResources.examples().stream()
        .filter(each -> ProfileTable.of(parse(each.json())).isPresent())
        .map(each -> argumentSet(each.id(), each));
  }

  @ParameterizedTest
  @MethodSource("kept")
  void the_server_would_store_every_example(Definition example) {
    Answer answer =
        imis.as("facility").post("/fhir/" + example.resourceType() + "/$validate", example.json());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(refusals(answer)).isEmpty();
  }

  static Stream<Arguments> invalid() throws IOException {
    try (Stream<Path> files = Files.list(INVALID)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .<Arguments>map(file -> argumentSet(file.getFileName().toString(), file))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void every_invalid_example_gets_the_issues_that_are_documented(Path file) throws IOException {
    String json = Files.readString(file);
    List<String> lines =
        Files.readString(Path.of(file.toString().replace(".json", ".issues.txt"))).lines().toList();
    Resource resource = lenient(json);
    if (!lines.get(0).equals("# profile: " + ProfileTable.of(resource).orElse(""))) {
      return; // a type that no door takes yet, or so wrong that it looks like something else
    }
    String type = resource.fhirType();
    List<String> issues = lines.stream().filter(line -> line.contains("|")).toList();

    Answer answer = imis.as("facility").post("/fhir/" + type + "/$validate", json);

    if (answer.status() != 200) {
      // What no FHIR type can hold is refused before it is a resource, at the same element.
      String path = issues.get(0).substring(issues.get(0).lastIndexOf('|') + 1);
      assertThat(answer.as(OperationOutcome.class).getIssueFirstRep().getExpression().toString())
          .contains(path);
    } else {
      assertThat(refusals(answer)).containsExactlyInAnyOrderElementsOf(issues);
    }
  }

  @ParameterizedTest
  @CsvSource({"approved", "partial", "denied"})
  void a_claim_of_the_story_is_answered_as_the_story_tells(String outcome) {
    Claim claim = example(Claim.class, "example-claim-" + outcome);
    claim.setId("");

    Answer answer = imis.as("admin").post("/fhir/Claim/$submit", claim);

    // The commands of the guide may have sent the same claim to the same server before.
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    assertThat(lines(answer.as(ClaimResponse.class)))
        .isEqualTo(lines(example(ClaimResponse.class, "example-answer-" + outcome)));
  }

  @Test
  void a_wrong_claim_is_told_everything_at_once_in_the_language_of_the_sender() {
    Claim claim = example(Claim.class, "example-claim-approved");
    claim.setId("");
    claim.getItemFirstRep().getQuantity().setValue(0);
    claim.setBillablePeriod(null);
    claim.getInsuranceFirstRep().setCoverage(null);

    Answer answer =
        imis.as("admin").header("Accept-Language", "fr").post("/fhir/Claim/$submit", claim);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problems())
        .anyMatch(each -> each.contains("Claim.billablePeriod"))
        .anyMatch(each -> each.contains("Claim.item[0].quantity"))
        .anyMatch(each -> each.contains("insurance"));
    assertThat(answer.sentences()).allMatch(each -> !each.contains(" is "));
  }

  private static Map<Integer, List<String>> lines(ClaimResponse answer) {
    return answer.getItem().stream()
        .collect(
            java.util.stream.Collectors.toMap(
                ItemComponent::getItemSequence,
                item -> item.getAdjudication().stream().map(GuideExamplesIT::said).toList()));
  }

  private static String said(AdjudicationComponent part) {
    String amount =
        part.hasAmount() ? part.getAmount().getValue().stripTrailingZeros().toPlainString() : "";
    return part.getCategory().getCodingFirstRep().getCode()
        + " "
        + amount
        + " "
        + part.getReason().getCodingFirstRep().getCode();
  }

  private static List<String> refusals(Answer answer) {
    return answer.as(OperationOutcome.class).getIssue().stream()
        .filter(
            issue ->
                issue.getSeverity() == IssueSeverity.ERROR
                    || issue.getSeverity() == IssueSeverity.FATAL)
        .map(GuideExamplesIT::line)
        .distinct()
        .toList();
  }

  private static String line(OperationOutcomeIssueComponent issue) {
    String place = issue.hasExpression() ? issue.getExpression().get(0).getValue() : "";
    return issue.getSeverity().name().toLowerCase(Locale.ROOT)
        + "|"
        + issue.getCode().toCode()
        + "|"
        + place;
  }

  private static <R extends Resource> R example(Class<R> type, String id) {
    return DefinitionResources.examples().stream()
        .filter(each -> each.id().equals(id))
        .map(each -> type.cast(parse(each.json())))
        .findFirst()
        .orElseThrow();
  }

  private static Resource lenient(String json) {
    var any = new LenientErrorHandler(false).disableAllErrors();
    return (Resource) FHIR.newJsonParser().setParserErrorHandler(any).parseResource(json);
  }

  private static Resource parse(String json) {
    return (Resource) FHIR.newJsonParser().parseResource(json);
  }
}
