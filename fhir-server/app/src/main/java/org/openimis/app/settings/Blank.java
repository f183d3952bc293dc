package org.openimis.app.settings;

import org.jspecify.annotations.Nullable;

/** Compose files and shells set a variable to nothing where they mean that it is not set. */
final class Blank {
  private Blank() {}

  static @Nullable String toNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
