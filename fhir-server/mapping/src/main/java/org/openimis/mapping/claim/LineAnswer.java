package org.openimis.mapping.claim;

import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.ClaimResponse.AdjudicationComponent;
import org.hl7.fhir.r4.model.StringType;
import org.openimis.domain.claim.JudgedClaim;
import org.openimis.domain.claim.LineDecision;

/** What a ClaimResponse says of one line, for answers of other kinds. */
public final class LineAnswer {
  private LineAnswer() {}

  /** The amounts under their categories, or the reason for which the line is refused. */
  public static List<AdjudicationComponent> adjudications(JudgedClaim judged, LineDecision line) {
    return Adjudications.ofLine(line, judged.state());
  }

  /** Why, in words and numbers: English, with its French translation. */
  public static StringType explanation(JudgedClaim judged, LineDecision line) {
    return Disposition.bilingual(
        LineNotes.of(judged, line, Locale.ENGLISH), LineNotes.of(judged, line, Locale.FRENCH));
  }
}
