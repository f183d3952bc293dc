package org.openimis.mapping.terminology;

import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/**
 * Codes to be said in another code system.
 *
 * @param codings any of these will do
 * @param source the value set that the codes come from; null for any
 * @param target the value set into which is translated; null for any
 * @param targetSystem the code system into which is translated; null for any
 * @param reverse whether the maps are read from target to source
 */
public record TranslationRequest(
    List<Coding> codings,
    @Nullable String source,
    @Nullable String target,
    @Nullable String targetSystem,
    boolean reverse,
    Locale language) {
  public TranslationRequest {
    codings = List.copyOf(codings);
  }
}
