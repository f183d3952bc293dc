package org.openimis.mapping.terminology;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what a definition is found, so that the whole of it need not be read for that.
 *
 * @param values the identifiers that a NamingSystem names; empty for other types
 * @param lastUpdated when it was stored; null for what comes with the program
 */
public record Heading(
    String type,
    String id,
    @Nullable String url,
    @Nullable String version,
    @Nullable String name,
    @Nullable String status,
    List<String> values,
    @Nullable Instant lastUpdated) {
  public Heading {
    values = List.copyOf(values);
  }
}
