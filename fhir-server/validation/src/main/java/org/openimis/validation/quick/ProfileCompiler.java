package org.openimis.validation.quick;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.DiscriminatorType;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionSlicingComponent;
import org.hl7.fhir.r4.model.ElementDefinition.SlicingRules;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;
import org.openimis.validation.quick.ElementRules.Range;
import org.openimis.validation.quick.ElementRules.Slice;
import org.openimis.validation.quick.ElementRules.Slot;
import org.openimis.validation.quick.ElementRules.TypeRule;

/**
 * Makes rules of the snapshots of profiles, types and extensions, once for each. What it does not
 * understand it marks as unclear, so that a resource that holds such an element goes to HAPI.
 */
final class ProfileCompiler {
  private static final String BASE = "http://hl7.org/fhir/StructureDefinition/";
  private static final String SYSTEM_TYPE = "http://hl7.org/fhirpath/System.";
  private static final String MAX_VALUE_SET =
      "http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet";

  /** Extensions of an element's definition that restrict its values. */
  private static final Set<String> LIMITS =
      Set.of(
          "http://hl7.org/fhir/StructureDefinition/regex",
          "http://hl7.org/fhir/StructureDefinition/minLength",
          "http://hl7.org/fhir/StructureDefinition/maxSize",
          "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces");

  private final IValidationSupport definitions;
  private final Invariants invariants;
  private final Map<String, Optional<Compiled>> byUrl = new ConcurrentHashMap<>();
  private final Map<String, Optional<Compiled>> byType = new ConcurrentHashMap<>();

  ProfileCompiler(FhirContext context, IValidationSupport definitions) {
    this.definitions = definitions;
    this.invariants = new Invariants(context, definitions);
  }

  /**
   * A compiled definition.
   *
   * @param contexts where an extension may stand
   */
  record Compiled(String type, ElementRules root, Set<String> contexts, boolean modifier) {}

  /** The rules of a type by its name; of R4's model, in which parts of resources have none. */
  Optional<Compiled> type(String name) {
    Optional<Compiled> known = byType.get(name);
    if (known == null) {
      known = definition(BASE + name);
      byType.put(name, known);
    }
    return known;
  }

  /** The rules of a profile, a type or an extension; empty where nobody knows it. */
  Optional<Compiled> definition(String url) {
    Optional<Compiled> known = byUrl.get(url);
    if (known == null) {
      known =
          definitions.fetchStructureDefinition(url) instanceof StructureDefinition structure
                  && structure.hasSnapshot()
              ? Optional.of(compile(structure))
              : Optional.empty();
      known.ifPresent(compiled -> byUrl.put(url, Optional.of(compiled)));
    }
    return known;
  }

  private Compiled compile(StructureDefinition structure) {
    List<ElementDefinition> elements = structure.getSnapshot().getElement();
    Map<String, List<ElementDefinition>> byParent = new HashMap<>();
    for (ElementDefinition element : elements) {
      int dot = element.getId().lastIndexOf('.');
      if (dot > 0) {
        byParent
            .computeIfAbsent(element.getId().substring(0, dot), parent -> new ArrayList<>())
            .add(element);
      }
    }
    ElementRules root = new Snapshot(byParent).rules(elements.get(0));
    return new Compiled(
        structure.getType(), root, contexts(structure), elements.get(0).getIsModifier());
  }

  /** The elements where an extension may stand; none where more is asked of them. */
  private static Set<String> contexts(StructureDefinition extension) {
    if (extension.hasContextInvariant()) {
      return Set.of();
    }
    return extension.getContext().stream()
        .map(
            each ->
                each.getType() == StructureDefinition.ExtensionContextType.ELEMENT
                    ? each.getExpression()
                    : "")
        .collect(Collectors.toSet());
  }

  /** The elements of one snapshot by the id of their parent. */
  private final class Snapshot {
    private final Map<String, List<ElementDefinition>> byParent;

    Snapshot(Map<String, List<ElementDefinition>> byParent) {
      this.byParent = byParent;
    }

    ElementRules rules(ElementDefinition element) {
      boolean refers = element.hasContentReference();
      return new ElementRules(
          element.getPath(),
          element.getMin(),
          "*".equals(element.getMax()) ? Integer.MAX_VALUE : Integer.parseInt(element.getMax()),
          types(element),
          element.getFixed(),
          element.getPattern(),
          range(element),
          required(element),
          invariants.of(element.getConstraint()),
          refers ? Map.of() : children(element.getId()),
          refers || isUnclear(element));
    }

    private @Nullable Map<String, Slot> children(String id) {
      List<ElementDefinition> children = byParent.get(id);
      if (children == null) {
        return null;
      }
      Map<String, ElementDefinition> plain = new LinkedHashMap<>();
      Map<String, List<ElementDefinition>> sliced = new HashMap<>();
      for (ElementDefinition child : children) {
        String name = child.getPath().substring(child.getPath().lastIndexOf('.') + 1);
        if (child.hasSliceName()) {
          sliced.computeIfAbsent(name, each -> new ArrayList<>()).add(child);
        } else {
          plain.put(name, child);
        }
      }
      Map<String, Slot> slots = new HashMap<>();
      plain.forEach(
          (name, child) -> slots.put(name, slot(child, sliced.getOrDefault(name, List.of()))));
      return slots;
    }

    private Slot slot(ElementDefinition element, List<ElementDefinition> slices) {
      List<Slice> made = new ArrayList<>();
      boolean unclear = false;
      for (ElementDefinition slice : slices) {
        Optional<Slice> understood = slice(element, slice);
        understood.ifPresent(made::add);
        unclear |= understood.isEmpty();
      }
      ElementRules rules = rules(element);
      return new Slot(unclear ? unclear(rules) : rules, List.copyOf(made));
    }

    private Optional<Slice> slice(ElementDefinition element, ElementDefinition slice) {
      ElementDefinitionSlicingComponent slicing = element.getSlicing();
      if (slicing.getDiscriminator().size() != 1
          || slicing.getRules() == SlicingRules.CLOSED
          || slicing.getDiscriminatorFirstRep().getType() != DiscriminatorType.VALUE
          || slice.getSliceName().contains("/")) {
        return Optional.empty();
      }
      String path = slicing.getDiscriminatorFirstRep().getPath();
      return tellingValue(slice, path).map(value -> new Slice(path, value, rules(slice)));
    }

    private Optional<Base> tellingValue(ElementDefinition slice, String path) {
      if (slice.getPath().endsWith("xtension") && path.equals("url")) {
        Optional<Base> ofProfile =
            slice.getType().stream()
                .flatMap(type -> type.getProfile().stream())
                .findFirst()
                .map(profile -> new UriType(profile.getValue()));
        if (ofProfile.isPresent()) {
          return ofProfile;
        }
      }
      return byParent.getOrDefault(slice.getId(), List.of()).stream()
          .filter(child -> child.getPath().endsWith("." + path) && !child.hasSliceName())
          .map(child -> child.hasFixed() ? child.getFixed() : child.getPattern())
          .filter(value -> value != null)
          .map(Base.class::cast)
          .findFirst();
    }
  }

  private static ElementRules unclear(ElementRules rules) {
    return new ElementRules(
        rules.path(),
        rules.min(),
        rules.max(),
        rules.types(),
        rules.fixed(),
        rules.pattern(),
        rules.range(),
        rules.required(),
        rules.invariants(),
        rules.children(),
        true);
  }

  private Map<String, TypeRule> types(ElementDefinition element) {
    Map<String, Set<String>> targets = new LinkedHashMap<>();
    Map<String, String> profiles = new HashMap<>();
    for (TypeRefComponent type : element.getType()) {
      String name = nameOf(element, type);
      Set<String> known = targets.computeIfAbsent(name, each -> new LinkedHashSet<>());
      type.getTargetProfile().forEach(target -> known.add(targetType(target.getValue())));
      if (!type.getCode().equals("Extension")) {
        type.getProfile().forEach(profile -> profiles.put(name, profile.getValue()));
      }
    }
    if (targets.containsKey("string") && element.getPath().endsWith(".id")) {
      targets.put("id", Set.of());
    }
    Map<String, TypeRule> types = new LinkedHashMap<>();
    targets.forEach(
        (name, known) -> types.put(name, new TypeRule(Set.copyOf(known), profiles.get(name))));
    return types;
  }

  /** The values of ids and urls have types of FHIRPath. */
  private static String nameOf(ElementDefinition element, TypeRefComponent type) {
    String code = type.getCode();
    if (!code.startsWith(SYSTEM_TYPE)) {
      return code;
    }
    return element.getPath().endsWith("xtension.url") ? "uri" : "string";
  }

  private String targetType(String profile) {
    if (profile.startsWith(BASE)) {
      return profile.substring(BASE.length());
    }
    return definitions.fetchStructureDefinition(profile) instanceof StructureDefinition structure
        ? structure.getType()
        : profile;
  }

  private static @Nullable Range range(ElementDefinition element) {
    BigDecimal min = number(element.getMinValue());
    BigDecimal max = number(element.getMaxValue());
    return min == null && max == null ? null : new Range(min, max);
  }

  private static @Nullable BigDecimal number(@Nullable Type value) {
    return value instanceof PrimitiveType<?> primitive
            && Set.of("integer", "decimal", "positiveInt", "unsignedInt").contains(value.fhirType())
        ? new BigDecimal(primitive.getValueAsString())
        : null;
  }

  /** The list that a code has to be of: by the binding, or by the outer bound of a looser one. */
  private static @Nullable String required(ElementDefinition element) {
    if (!element.hasBinding()) {
      return null;
    }
    if (element.getBinding().getStrength() == BindingStrength.REQUIRED) {
      return element.getBinding().getValueSet();
    }
    return element.getBinding().getExtension().stream()
        .filter(each -> each.getUrl().equals(MAX_VALUE_SET))
        .map(each -> each.getValue().primitiveValue())
        .findFirst()
        .orElse(null);
  }

  private static boolean isUnclear(ElementDefinition element) {
    boolean limited =
        element.getExtension().stream().anyMatch(each -> LIMITS.contains(each.getUrl()));
    boolean otherRange =
        (element.hasMinValue() && number(element.getMinValue()) == null)
            || (element.hasMaxValue() && number(element.getMaxValue()) == null);
    boolean severalProfiles =
        element.getType().stream().anyMatch(type -> type.getProfile().size() > 1);
    return limited
        || otherRange
        || severalProfiles
        || element.hasMaxLength()
        || (element.hasSlicing() && element.getSlicing().getRules() == SlicingRules.CLOSED);
  }
}
