package org.openimis.store.books;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads resources from the text in which HAPI keeps them. */
final class StoredTexts {
  private static final Logger LOG = LoggerFactory.getLogger(StoredTexts.class);

  private final FhirContext fhirContext;

  StoredTexts(FhirContext fhirContext) {
    this.fhirContext = fhirContext;
  }

  /** Empty when there is no text, or when it is no such resource any more. */
  <R extends IBaseResource> Optional<R> read(Class<R> type, @Nullable String json) {
    return read(json).filter(type::isInstance).map(type::cast);
  }

  /** Empty when there is no text, or when it is no resource any more. */
  Optional<IBaseResource> read(@Nullable String json) {
    if (json == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          fhirContext
              .newJsonParser()
              .setParserErrorHandler(new StrictErrorHandler())
              .parseResource(json));
    } catch (RuntimeException e) { // whatever was done to the text must not end the check
      LOG.debug("A stored resource cannot be read", e);
      return Optional.empty();
    }
  }
}
