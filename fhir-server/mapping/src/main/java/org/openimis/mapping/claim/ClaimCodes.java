package org.openimis.mapping.claim;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openimis.mapping.refusal.Problems;

/** What a claim code may look like. */
final class ClaimCodes {
  private static final Pattern FORM = Pattern.compile("\\P{Cntrl}{1,50}");

  private ClaimCodes() {}

  /** The code; null when it is missing or no code, which is then a problem. */
  static @Nullable String read(@Nullable String value, String path, Problems problems) {
    if (value == null) {
      problems.required(path);
      return null;
    }
    if (!isOne(value)) {
      problems.value(path, value, "claim-code");
      return null;
    }
    return value;
  }

  static boolean isOne(String value) {
    return !value.isBlank() && FORM.matcher(value).matches();
  }
}
