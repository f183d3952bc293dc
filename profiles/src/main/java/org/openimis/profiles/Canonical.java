package org.openimis.profiles;

/** Where the project's own definitions live, and those of openIMIS that it keeps. */
public final class Canonical {
  /** The base of all our URIs; it carries no version. */
  public static final String BASE = "http://openimis.org/fhir";

  /** The base of the implementation guide that openIMIS has published for R4. */
  public static final String OPENIMIS_R4 = "https://openimis.github.io/openimis_fhir_r4_ig";

  private Canonical() {}
}
