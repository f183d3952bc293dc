package org.openimis.app.it;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.AdjudicationComponent;
import org.hl7.fhir.r4.model.ClaimResponse.ItemComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.openimis.profiles.AdjudicationCodes;
import org.openimis.profiles.CodeSystems;
import org.openimis.profiles.DecisionCodes;
import org.openimis.profiles.Extensions;

/** Says of an answer to a claim what a clerk would look for. */
public final class ClaimResponseAssert extends AbstractAssert<ClaimResponseAssert, ClaimResponse> {

  private ClaimResponseAssert(ClaimResponse response) {
    super(response, ClaimResponseAssert.class);
  }

  public static ClaimResponseAssert assertThat(ClaimResponse response) {
    return new ClaimResponseAssert(response);
  }

  public ClaimResponseAssert isApprovedFor(String amount) {
    return isDecided(DecisionCodes.APPROVED).pays(new BigDecimal(amount));
  }

  public ClaimResponseAssert isPartlyApprovedFor(String amount) {
    return isDecided(DecisionCodes.PARTIAL).pays(new BigDecimal(amount));
  }

  /** The whole claim, with every line of it. */
  public ClaimResponseAssert isDeniedFor(String reason) {
    return isDecided(DecisionCodes.DENIED).pays(BigDecimal.ZERO).isRefusedFor(reason);
  }

  public ClaimResponseAssert isDecided(String decision) {
    CodeableConcept found =
        (CodeableConcept) actual.getExtensionByUrl(Extensions.DECISION).getValue();
    Assertions.assertThat(found.getCodingFirstRep().getCode()).as(told()).isEqualTo(decision);
    return this;
  }

  public ClaimResponseAssert pays(BigDecimal amount) {
    BigDecimal found =
        actual.getTotal().stream()
            .filter(total -> isBenefit(total.getCategory()))
            .map(total -> total.getAmount().getValue())
            .findFirst()
            .orElseThrow();
    Assertions.assertThat(found).as(told()).isEqualByComparingTo(amount);
    return this;
  }

  public ClaimResponseAssert isRefusedFor(String reason) {
    Assertions.assertThat(reasons(actual.getAdjudication())).as(told()).containsExactly(reason);
    return this;
  }

  /** The line with this number. */
  public Line line(int sequence) {
    return new Line(
        actual.getItem().stream()
            .filter(item -> item.getItemSequence() == sequence)
            .findFirst()
            .orElseThrow());
  }

  /** What was decided about one line. */
  public final class Line {
    private final ItemComponent item;

    private Line(ItemComponent item) {
      this.item = item;
    }

    public ClaimResponseAssert isApprovedFor(String amount) {
      return isApprovedFor(new BigDecimal(amount));
    }

    ClaimResponseAssert isApprovedFor(BigDecimal amount) {
      Assertions.assertThat(reasons(item.getAdjudication())).as(shown()).isEmpty();
      Assertions.assertThat(benefit()).as(shown()).get().isEqualTo(amount);
      return ClaimResponseAssert.this;
    }

    public ClaimResponseAssert isRefusedFor(String reason) {
      Assertions.assertThat(reasons(item.getAdjudication())).as(shown()).containsExactly(reason);
      Assertions.assertThat(benefit().map(BigDecimal::signum)).as(shown()).hasValue(0);
      return ClaimResponseAssert.this;
    }

    /** The sentence about the line, in the language of that code. */
    public ClaimResponseAssert isExplained(String language, String sentence) {
      List<Integer> numbers = item.getNoteNumber().stream().map(n -> n.getValue()).toList();
      Assertions.assertThat(actual.getProcessNote())
          .filteredOn(note -> numbers.contains(note.getNumber()))
          .filteredOn(note -> note.getLanguage().getCodingFirstRep().getCode().equals(language))
          .extracting(note -> note.getText())
          .containsExactly(sentence);
      return ClaimResponseAssert.this;
    }

    ClaimResponseAssert isPaidBy(String product) {
      List<Integer> numbers = item.getNoteNumber().stream().map(n -> n.getValue()).toList();
      Assertions.assertThat(actual.getProcessNote())
          .filteredOn(note -> numbers.contains(note.getNumber()))
          .extracting(note -> note.getText())
          .anyMatch(text -> text.contains("Product " + product + " "));
      return ClaimResponseAssert.this;
    }

    private Optional<BigDecimal> benefit() {
      return item.getAdjudication().stream()
          .filter(adjudication -> isBenefit(adjudication.getCategory()))
          .map(adjudication -> adjudication.getAmount().getValue())
          .findFirst();
    }

    private String shown() {
      return told() + " line " + item.getItemSequence();
    }
  }

  private String told() {
    return "claim "
        + actual.getIdentifierFirstRep().getValue()
        + " ("
        + actual.getDisposition()
        + ")";
  }

  private static boolean isBenefit(CodeableConcept category) {
    return category.hasCoding(CodeSystems.HL7_ADJUDICATION, AdjudicationCodes.BENEFIT);
  }

  private static List<String> reasons(List<AdjudicationComponent> adjudications) {
    return adjudications.stream()
        .flatMap(adjudication -> adjudication.getReason().getCoding().stream())
        .filter(coding -> CodeSystems.REJECTION_REASON.equals(coding.getSystem()))
        .map(Coding::getCode)
        .toList();
  }
}
