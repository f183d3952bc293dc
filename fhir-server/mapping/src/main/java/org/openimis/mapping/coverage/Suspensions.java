package org.openimis.mapping.coverage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.coverage.Suspension;

/** Suspensions as one text, for a row: {@code 2024-02-01/2024-02-28 2024-05-01/}. */
public final class Suspensions {
  private Suspensions() {}

  /** Null for none. */
  public static @Nullable String text(List<Suspension> suspensions) {
    return suspensions.isEmpty()
        ? null
        : suspensions.stream()
            .map(each -> each.from() + "/" + (each.to() == null ? "" : each.to()))
            .collect(Collectors.joining(" "));
  }

  public static List<Suspension> of(@Nullable String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(" ")).map(Suspensions::suspension).toList();
  }

  private static Suspension suspension(String text) {
    String[] days = text.split("/", -1);
    return new Suspension(
        LocalDate.parse(days[0]), days[1].isEmpty() ? null : LocalDate.parse(days[1]));
  }
}
