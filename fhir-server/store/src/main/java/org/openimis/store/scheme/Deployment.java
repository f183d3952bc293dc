package org.openimis.store.scheme;

import java.util.List;
import java.util.stream.Collectors;
import org.openimis.domain.attachment.DocumentRules;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;
import org.openimis.mapping.claim.ReadingContext;
import org.openimis.store.scheme.SchemeSettings.Settings;

/** What all schemes of the deployment share: one currency and one zone (conventions 1). */
public final class Deployment {
  private final SchemeSettings schemes;
  private final int mostLines;
  private final DocumentRules documents;

  /**
   * @param mostLines how many lines one claim may have
   * @param documents which documents may be attached to claims
   */
  public Deployment(SchemeSettings schemes, int mostLines, DocumentRules documents) {
    this.schemes = schemes;
    this.mostLines = mostLines;
    this.documents = documents;
  }

  /**
   * What reading a claim takes.
   *
   * @param baseUrl our FHIR base as the request names it
   * @throws RequestRefused when no scheme is loaded yet
   */
  public ReadingContext readingContext(String baseUrl) {
    List<Settings> loaded =
        schemes.codes().stream().flatMap(code -> schemes.find(code).stream()).toList();
    if (loaded.isEmpty()) {
      throw new RequestRefused(ProblemCode.SCHEME_NOT_READY, "");
    }
    Settings any = loaded.get(0);
    return new ReadingContext(
        any.currency(),
        any.zone(),
        baseUrl,
        loaded.stream().map(Settings::diagnosisSystem).collect(Collectors.toSet()),
        mostLines,
        documents);
  }
}
