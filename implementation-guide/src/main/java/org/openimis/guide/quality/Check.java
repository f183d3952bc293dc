package org.openimis.guide.quality;

/** What is counted. Each figure may shrink and never grow. */
public enum Check {
  BROKEN_LINK("broken-links", "Links that lead nowhere"),
  MISSING_INCLUDE("missing-includes", "Places in the text that name an artifact that is not there"),
  NO_DESCRIPTION("artifacts-without-description", "Artifacts without a description"),
  PROFILE_WITHOUT_EXAMPLE("profiles-without-example", "Profiles without an example"),
  EXTENSION_WITHOUT_EXAMPLE("extensions-without-example", "Extensions that no example uses"),
  EXAMPLE_WITHOUT_PROFILE("examples-without-profile", "Examples that keep to no profile of ours"),
  NO_FRENCH("concepts-without-french", "Concepts without a French designation");

  private final String key;
  private final String title;

  Check(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /** Its name in the baseline. */
  public String key() {
    return key;
  }

  public String title() {
    return title;
  }
}
