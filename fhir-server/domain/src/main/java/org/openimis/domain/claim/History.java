package org.openimis.domain.claim;

import java.util.List;
import java.util.stream.Stream;

/** Other claims of the same person, as far as the rules may ask about them. */
public record History(List<EarlierLine> lines, List<EarlierClaim> claims) {
  public static final History NONE = new History(List.of(), List.of());

  public History {
    lines = List.copyOf(lines);
    claims = List.copyOf(claims);
  }

  public History plus(History more) {
    return new History(
        Stream.concat(lines.stream(), more.lines.stream()).toList(),
        Stream.concat(claims.stream(), more.claims.stream()).toList());
  }
}
