package org.openimis.store.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;

/** Finds whom a reference names. */
interface Lookup<T> {
  List<T> of(PartyReference reference);

  /** None and several are problems; an absent reference is not. */
  static <T> Optional<T> find(
      @Nullable PartyReference reference, Lookup<T> lookup, String type, List<Problem> problems) {
    if (reference == null) {
      return Optional.empty();
    }
    List<T> found = lookup.of(reference);
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    ProblemCode code =
        found.isEmpty() ? ProblemCode.UNRESOLVED_REFERENCE : ProblemCode.MULTIPLE_MATCHES;
    problems.add(Problem.of(code, reference.path(), type, reference.shown()));
    return Optional.empty();
  }
}
