package org.openimis.mapping.terminology;

import org.jspecify.annotations.Nullable;

/**
 * A code in a value set.
 *
 * @param list where the code is defined; null when only the value set names it
 */
record Member(String system, @Nullable CodeList list, Concept concept) {

  /** What a value set holds once only. */
  record Key(String system, String code) {}

  Key key() {
    return new Key(system, concept.code());
  }

  @Nullable String version() {
    return list == null ? null : list.version();
  }

  @Nullable String language() {
    return list == null ? null : list.language();
  }
}
