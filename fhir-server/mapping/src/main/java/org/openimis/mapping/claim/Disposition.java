package org.openimis.mapping.claim;

import java.util.Locale;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;
import org.openimis.domain.claim.Decision;
import org.openimis.domain.claim.Finding;
import org.openimis.domain.claim.LineDecision;
import org.openimis.domain.money.Money;
import org.openimis.mapping.text.Messages;
import org.openimis.mapping.text.Texts;
import org.openimis.profiles.Extensions;

/** A decision in one sentence: English, with its French translation. */
public final class Disposition {
  private static final Messages NOTES = new Messages("notes");

  private Disposition() {}

  static StringType of(Decision decision, ClaimState state) {
    return bilingual(
        sentence(decision, state, Locale.ENGLISH), sentence(decision, state, Locale.FRENCH));
  }

  /** A text that carries its translation (HL7's extension). */
  public static StringType bilingual(String english, String french) {
    var text = new StringType(english);
    Extension translation = text.addExtension().setUrl(Extensions.TRANSLATION);
    translation.addExtension("lang", new CodeType(Locale.FRENCH.getLanguage()));
    translation.addExtension("content", new StringType(french));
    return text;
  }

  private static String sentence(Decision decision, ClaimState state, Locale language) {
    Money paid = decision.benefit().rounded();
    Finding refusal = decision.refusal();
    long refused = decision.lines().stream().filter(LineDecision::isRefused).count();
    return NOTES
        .say(
            language,
            "disposition." + key(decision.result(), state),
            paid.amount().toPlainString(),
            decision.asked(),
            refused,
            decision.lines().size(),
            refusal == null ? "" : Texts.ofClaim(refusal, language))
        .strip();
  }

  private static String key(Decision.Result result, ClaimState state) {
    if (state == ClaimState.CHECKED) {
      return "pending";
    }
    return switch (result) {
      case APPROVED -> "approved";
      case PARTIAL -> "partial";
      case DENIED -> "denied";
    };
  }
}
