package org.openimis.mapping.terminology;

import org.hl7.fhir.r4.model.CanonicalType;
import org.jspecify.annotations.Nullable;

/** The name of a definition, {@code url} or {@code url|version}. */
public record CanonicalUrl(String url, @Nullable String version) {

  public static CanonicalUrl of(String canonical) {
    int bar = canonical.indexOf('|');
    if (bar < 0) {
      return new CanonicalUrl(canonical, null);
    }
    String version = canonical.substring(bar + 1);
    return new CanonicalUrl(canonical.substring(0, bar), version.isEmpty() ? null : version);
  }

  static CanonicalUrl of(CanonicalType canonical) {
    return of(canonical.hasValue() ? canonical.getValue() : "");
  }

  /** The same with a version that was named apart, unless the name carries one itself. */
  public CanonicalUrl orVersion(@Nullable String other) {
    return version == null && other != null ? new CanonicalUrl(url, other) : this;
  }

  /** Whether a definition of this version is meant. */
  public boolean means(@Nullable String otherVersion) {
    return version == null || version.equals(otherVersion);
  }

  @Override
  public String toString() {
    return version == null ? url : url + "|" + version;
  }
}
