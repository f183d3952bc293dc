package org.openimis.schemes.cell;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Codes that a cell may hold, in the order in which people are told of them. */
public final class Choices {
  private Choices() {}

  /** The constants of an enum by their code. */
  public static <T> Map<String, T> of(T[] values, Function<T, String> code) {
    Map<String, T> choices = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> choices.put(code.apply(value), value));
    return Collections.unmodifiableMap(choices);
  }

  /** Codes that stand for themselves. */
  public static Map<String, String> of(String... codes) {
    return of(codes, Function.identity());
  }
}
