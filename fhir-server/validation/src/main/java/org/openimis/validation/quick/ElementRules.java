package org.openimis.validation.quick;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says of one element.
 *
 * @param path the element's place in its definition, for example {@code Claim.item}
 * @param types the types that it may have, by their name; none for an element that is defined in
 *     place
 * @param fixed the only value that it may have
 * @param pattern what its value must hold
 * @param required the value set that its codes must come from
 * @param invariants without those that hold for all that is quickly checked
 * @param children by name; null where only its type says what it holds
 * @param unclear whether the profile says something that is not checked here
 */
record ElementRules(
    String path,
    int min,
    int max,
    Map<String, TypeRule> types,
    @Nullable Base fixed,
    @Nullable Base pattern,
    @Nullable Range range,
    @Nullable String required,
    List<Invariant> invariants,
    @Nullable Map<String, Slot> children,
    boolean unclear) {

  /**
   * A type that an element may have.
   *
   * @param targets the resource types that a Reference may point to; empty: any
   * @param profile a profile of the type, for example of a Quantity without comparator
   */
  record TypeRule(Set<String> targets, @Nullable String profile) {}

  /** The bounds of a number. */
  record Range(java.math.@Nullable BigDecimal min, java.math.@Nullable BigDecimal max) {}

  /** An element and its slices. */
  record Slot(ElementRules rules, List<Slice> slices) {}

  /**
   * A part of a list that has rules of its own.
   *
   * @param path where the telling value stands, for example {@code url}
   * @param value what the telling value is
   */
  record Slice(String path, Base value, ElementRules rules) {}
}
