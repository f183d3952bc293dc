package org.openimis.mapping.claim;

import java.util.Locale;
import java.util.function.Function;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.claim.ClaimUse;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.Finding;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.LineDecision;
import org.openimis.mapping.claim.AnswerContext.Reservation;
import org.openimis.mapping.text.Texts;
import org.openimis.profiles.Extensions;

/** A decision in a sentence or two: English, with its French translation. */
public final class Disposition {
  private Disposition() {}

  /**
   * What was decided.
   *
   * @param reservation of a preauthorization that reserves something
   */
  static StringType of(JudgedClaim judged, @Nullable Reservation reservation) {
    return bilingual(language -> decided(judged, reservation, language));
  }

  /** That the claim was taken back, and why if somebody said so. */
  static StringType cancelled(@Nullable String reason) {
    return bilingual(language -> cancelled(reason, language));
  }

  static String cancelled(@Nullable String reason, Locale language) {
    var sentences = new Sentences(language);
    return reason == null || reason.isBlank()
        ? sentences.say("cancelled").text()
        : sentences.say("cancelled.reason", reason).text();
  }

  /** A text that carries its translation (HL7's extension). */
  public static StringType bilingual(String english, String french) {
    var text = new StringType(english);
    Extension translation = text.addExtension().setUrl(Extensions.TRANSLATION);
    translation.addExtension("lang", new CodeType(Locale.FRENCH.getLanguage()));
    translation.addExtension("content", new StringType(french));
    return text;
  }

  private static StringType bilingual(Function<Locale, String> sentence) {
    return bilingual(sentence.apply(Locale.ENGLISH), sentence.apply(Locale.FRENCH));
  }

  private static String decided(
      JudgedClaim judged, @Nullable Reservation reservation, Locale language) {
    Decision decision = judged.decision();
    Finding refusal = decision.refusal();
    long refused = decision.lines().stream().filter(LineDecision::isRefused).count();
    var sentences = new Sentences(language);
    sentences.say(
        "disposition." + key(judged),
        Adjudications.benefit(decision).rounded().amount().toPlainString(),
        decision.asked(),
        refused,
        decision.lines().size(),
        refusal == null ? "" : Texts.ofClaim(refusal, language),
        Adjudications.relativeBenefit(decision));
    if (reservation != null) {
      sentences.say("use.preauthorization", reservation.until(), judged.claim().key().code());
    } else if (judged.claim().use() == ClaimUse.PREDETERMINATION) {
      sentences.say("use.predetermination");
    }
    return sentences.text();
  }

  private static String key(JudgedClaim judged) {
    return switch (judged.state()) {
      case CHECKED -> "pending";
      case PROCESSED -> "processed";
      case REJECTED -> "denied";
      case VALUATED, CANCELLED ->
          judged.decision().result() == Decision.Result.APPROVED ? "approved" : "partial";
    };
  }
}
