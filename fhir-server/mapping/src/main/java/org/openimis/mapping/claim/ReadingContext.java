package org.openimis.mapping.claim;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import org.openimis.domain.attachment.DocumentRules;

/**
 * What a reader must know of the deployment (conventions 1: one currency, one zone).
 *
 * @param currency the only one in which claims may be made
 * @param zone where the days of care begin and end
 * @param baseUrl our FHIR base; an absolute reference below it counts as a relative one
 * @param diagnosisSystems the code systems of the schemes' diagnoses: where a diagnosis carries
 *     several codings, the first one of these counts
 * @param mostLines how many lines one claim may have
 * @param documents which documents may be attached
 */
public record ReadingContext(
    Currency currency,
    ZoneId zone,
    String baseUrl,
    Set<String> diagnosisSystems,
    int mostLines,
    DocumentRules documents) {
  public ReadingContext {
    baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    diagnosisSystems = Set.copyOf(diagnosisSystems);
  }

  /** Where nobody says which documents may be attached, those that usually are. */
  public ReadingContext(
      Currency currency, ZoneId zone, String baseUrl, Set<String> diagnosisSystems, int mostLines) {
    this(currency, zone, baseUrl, diagnosisSystems, mostLines, DocumentRules.USUAL);
  }
}
