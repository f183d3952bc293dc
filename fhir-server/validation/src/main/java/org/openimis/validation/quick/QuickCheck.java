package org.openimis.validation.quick;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.BackboneType;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Timing;
import org.jspecify.annotations.Nullable;
import org.openimis.validation.quick.ElementRules.Slice;
import org.openimis.validation.quick.ElementRules.Slot;
import org.openimis.validation.quick.ElementRules.TypeRule;
import org.openimis.validation.quick.ProfileCompiler.Compiled;

/**
 * Says of a resource that it is surely valid, or that it is not sure. "Surely" means that HAPI's
 * validator would find no error against the same profile; a test compares the two on mutants of
 * every profile. It never says what is wrong: whoever needs to know asks HAPI.
 *
 * <p>It is not sure of what is rare in a claim and hard to judge: narrative, contained resources,
 * modifier extensions, ids of elements, types that HAPI has special rules for.
 */
public final class QuickCheck {
  /** HAPI looks at these with validators of their own. */
  private static final Set<String> SPECIAL_TYPES =
      Set.of(
          "Bundle",
          "CapabilityStatement",
          "CodeSystem",
          "ConceptMap",
          "ImplementationGuide",
          "Measure",
          "MeasureReport",
          "Observation",
          "OperationDefinition",
          "Parameters",
          "Questionnaire",
          "QuestionnaireResponse",
          "SearchParameter",
          "StructureDefinition",
          "StructureMap",
          "ValueSet");

  private static final Set<String> LEFT_ASIDE =
      Set.of("contained", "modifierExtension", "implicitRules", "text");

  private static final List<String> OF_EVERY_RESOURCE =
      List.of(
          "id",
          "meta",
          "implicitRules",
          "language",
          "text",
          "contained",
          "extension",
          "modifierExtension");

  private static final List<String> OF_EVERY_TYPE = List.of("id", "extension");

  private static final Set<String> LANGUAGES = Set.of("en", "fr");

  private static final Pattern RELATIVE =
      Pattern.compile("([A-Z][A-Za-z]+)/[A-Za-z0-9.-]{1,64}(/_history/[A-Za-z0-9.-]{1,64})?");
  private static final Pattern ABSOLUTE =
      Pattern.compile(
          "https?://[A-Za-z0-9.-]+(?::\\d{1,5})?(?:/[A-Za-z0-9._~-]+){0,50}/([A-Z][A-Za-z]+)"
              + "/[A-Za-z0-9.-]{1,64}(/_history/[A-Za-z0-9.-]{1,64})?");
  private static final Pattern MIME = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

  private static final TypeRule ANY = new TypeRule(Set.of(), null);

  private final ProfileCompiler profiles;
  private final CodeMemory codes;

  /** Checks against the definitions of this chain. */
  public QuickCheck(FhirContext context, IValidationSupport definitions) {
    this.profiles = new ProfileCompiler(context, definitions);
    this.codes = new CodeMemory(definitions);
  }

  /** Whether the resource surely conforms to this profile, which its meta names or leaves out. */
  public boolean accepts(Resource resource, String profile) {
    return doubt(resource, profile).isEmpty();
  }

  /**
   * What the check is not sure of: the first element by its path in the definitions. Empty for a
   * resource that surely conforms.
   */
  public Optional<String> doubt(Resource resource, String profile) {
    boolean otherProfiles =
        resource.hasMeta()
            && resource.getMeta().getProfile().stream()
                .anyMatch(named -> !profile.equals(named.getValue()));
    Optional<Compiled> compiled = profiles.definition(profile);
    if (SPECIAL_TYPES.contains(resource.fhirType())
        || otherProfiles
        || compiled.isEmpty()
        || !compiled.get().type().equals(resource.fhirType())
        || (resource.hasLanguage() && !LANGUAGES.contains(resource.getLanguage()))) {
      return Optional.of(resource.fhirType());
    }
    var run = new Run(resource);
    try {
      return run.element(compiled.get().root(), resource)
          ? Optional.empty()
          : Optional.of(run.doubt);
    } catch (RuntimeException | StackOverflowError unexpected) {
      // A FHIRPath function may throw on values that nobody thought of: HAPI decides.
      return Optional.of(resource.fhirType() + ": " + unexpected.getMessage());
    }
  }

  /** One resource under the rules. */
  private final class Run {
    private final Resource resource;
    private String doubt = "";

    Run(Resource resource) {
      this.resource = resource;
    }

    boolean element(ElementRules rules, Base value) {
      return conforms(rules, value) || doubt(rules.path());
    }

    /** Keeps the innermost place. */
    private boolean doubt(String place) {
      if (doubt.isEmpty()) {
        doubt = place;
      }
      return false;
    }

    private boolean conforms(ElementRules rules, Base value) {
      if (rules.unclear() || value.isEmpty()) {
        return doubt(rules.path() + " is not understood");
      }
      TypeRule type = typeOf(rules, value);
      if (type == null) {
        return doubt(rules.path() + " is of type " + value.fhirType());
      } else if (!isFixed(rules, value)) {
        return doubt(rules.path() + " is fixed");
      } else if (!holds(rules.invariants(), value)) {
        return doubt(rules.path() + " breaks an invariant");
      } else if (!isLikeItsType(value, type, rules)) {
        return doubt(rules.path() + " is unusual");
      }
      return value instanceof PrimitiveType<?> primitive
          ? primitive(rules, primitive)
          : complex(rules, type, value);
    }

    private @Nullable TypeRule typeOf(ElementRules rules, Base value) {
      if (rules.types().isEmpty() || value instanceof Resource) {
        return ANY;
      }
      TypeRule exact = rules.types().get(value.fhirType());
      if (exact != null) {
        return exact;
      }
      boolean definedInPlace =
          rules.types().containsKey("BackboneElement") || rules.types().containsKey("Element");
      return definedInPlace && rules.children() != null ? ANY : null;
    }

    private boolean isFixed(ElementRules rules, Base value) {
      return (rules.fixed() == null || value.equalsDeep(rules.fixed()))
          && (rules.pattern() == null || contains(value, rules.pattern()));
    }

    private boolean holds(List<Invariant> invariants, Base value) {
      for (Invariant invariant : invariants) {
        if (!invariant.holds(value, resource)) {
          return false;
        }
      }
      return true;
    }

    private boolean primitive(ElementRules rules, PrimitiveType<?> value) {
      String text = value.getValueAsString();
      if (text == null
          || text.isEmpty()
          || value.hasId()
          || rules.children() != null // parts of a primitive with rules of their own
          || !isWellFormed(rules, value, text)
          || !isInRange(rules, text)) {
        return false;
      }
      if (rules.required() != null && !isRequiredCode(rules.required(), value, text)) {
        return false;
      }
      for (Extension extension : value.getExtension()) {
        if (!extension(extension, rules.path(), value)) {
          return false;
        }
      }
      return true;
    }

    private boolean isWellFormed(ElementRules rules, PrimitiveType<?> value, String text) {
      if (value instanceof IdType id) {
        return Texts.isWellFormed("id", id.getIdPart());
      }
      String type = value.fhirType();
      return Texts.isWellFormed(type, text)
          || (rules.path().endsWith("xtension.url") && text.equals(fixedText(rules)))
          // Compared with the profile that is checked before anything else.
          || rules.path().equals("Meta.profile")
          || (rules.path().equals("Reference.type") && Texts.isTypeName(text));
    }

    private String fixedText(ElementRules rules) {
      return rules.fixed() == null ? "" : rules.fixed().primitiveValue();
    }

    /** Mime types have no list; HAPI does not check them either. */
    private boolean isRequiredCode(String valueSet, PrimitiveType<?> value, String text) {
      if (valueSet.startsWith("http://hl7.org/fhir/ValueSet/mimetypes")) {
        return MIME.matcher(text).matches();
      }
      return value.fhirType().equals("code") && codes.isIn(valueSet, text);
    }

    private boolean isInRange(ElementRules rules, String text) {
      if (rules.range() == null) {
        return true;
      }
      BigDecimal number = new BigDecimal(text);
      BigDecimal min = rules.range().min();
      BigDecimal max = rules.range().max();
      return (min == null || number.compareTo(min) >= 0)
          && (max == null || number.compareTo(max) <= 0);
    }

    /** What the profile says, what a profile of its type says, and what its type says. */
    private boolean complex(ElementRules rules, TypeRule type, Base value) {
      boolean ofType = !rules.types().isEmpty() && rules.types().containsKey(value.fhirType());
      Optional<Compiled> base = profiles.type(value.fhirType());
      if (ofType && (base.isEmpty() || !holds(base.get().root().invariants(), value))) {
        return false;
      }
      String profile = type.profile();
      if (profile != null && !keeps(profile, rules, value)) {
        return false;
      }
      Map<String, Slot> slots = rules.children();
      if (slots == null && profile != null) {
        return true;
      } else if (slots == null) {
        slots = base.map(known -> known.root().children()).orElse(null);
      }
      return slots != null && children(slots, rules, value);
    }

    private boolean keeps(String profile, ElementRules rules, Base value) {
      Optional<Compiled> compiled = profiles.definition(profile);
      if (compiled.isEmpty() || compiled.get().root().children() == null) {
        return false;
      }
      ElementRules root = compiled.get().root();
      return holds(root.invariants(), value)
          && isFixed(root, value)
          && children(Objects.requireNonNull(root.children()), rules, value);
    }

    private boolean children(Map<String, Slot> slots, ElementRules rules, Base value) {
      for (Property property : propertiesOf(value)) {
        String name = property.getName();
        List<Base> values = valuesOf(property);
        Slot slot = slots.get(name);
        boolean fine =
            values.isEmpty() && slot == null
                || (slot != null
                    && (values.isEmpty() || !isLeftAside(name, value))
                    && slot(slot, values, rules, value));
        if (!fine) {
          return doubt(rules.path() + "." + name);
        }
      }
      return true;
    }

    /** Getters and the parser leave empty elements behind, which are not written. */
    private static List<Base> valuesOf(Property property) {
      List<Base> values = property.getValues();
      for (Base value : values) {
        if (value.isEmpty()) {
          return values.stream().filter(each -> !each.isEmpty()).toList();
        }
      }
      return values;
    }

    /** R4's model leaves out what all have where a definition is a resource, or a type complex. */
    private List<Property> propertiesOf(Base value) {
      if (value instanceof MetadataResource) {
        return withAll(OF_EVERY_RESOURCE, value);
      }
      return value instanceof BackboneType ? withAll(OF_EVERY_TYPE, value) : value.children();
    }

    private List<Property> withAll(List<String> names, Base value) {
      List<Property> properties = new ArrayList<>(value.children());
      for (String name : names) {
        if (!hasOneCalled(name, properties)) {
          properties.add(Objects.requireNonNull(value.getNamedProperty(name)));
        }
      }
      return properties;
    }

    private static boolean hasOneCalled(String name, List<Property> properties) {
      for (Property each : properties) {
        if (each.getName().equals(name)) {
          return true;
        }
      }
      return false;
    }

    private boolean isLeftAside(String name, Base parent) {
      return LEFT_ASIDE.contains(name) && (parent instanceof Resource || !name.equals("text"))
          || (name.equals("id") && parent instanceof Element);
    }

    private boolean slot(Slot slot, List<Base> values, ElementRules parent, Base holder) {
      if (values.size() < slot.rules().min() || values.size() > slot.rules().max()) {
        return false;
      }
      for (Base value : values) {
        if (!member(slot, value, parent, holder)) {
          return false;
        }
      }
      for (Base value : values) {
        if (isInSeveral(slot.slices(), value)) {
          return false;
        }
      }
      for (Slice slice : slot.slices()) {
        if (!slice(slice, values)) {
          return false;
        }
      }
      return true;
    }

    private boolean member(Slot slot, Base value, ElementRules parent, Base holder) {
      if (!(value instanceof Extension extension)) {
        return element(slot.rules(), value);
      }
      boolean fine =
          !slot.rules().unclear()
              && holds(slot.rules().invariants(), extension)
              && (isPartOfExtension(extension, slot)
                  ? extension.hasValue() != extension.hasExtension()
                  : extension(extension, parent.path(), holder));
      return fine || doubt(parent.path() + ".extension " + extension.getUrl());
    }

    /** A part of an extension has a name instead of a url, and its parent says what it is. */
    private boolean isPartOfExtension(Extension extension, Slot slot) {
      for (Slice slice : slot.slices()) {
        if (slice.rules().children() != null
            && url(slice).equals(extension.getUrl())
            && !url(slice).contains(":")) {
          return true;
        }
      }
      return false;
    }

    private static String url(Slice slice) {
      return slice.value().primitiveValue();
    }

    private boolean slice(Slice slice, List<Base> values) {
      int found = 0;
      for (Base value : values) {
        if (!isIn(slice, value)) {
          continue;
        }
        found++;
        boolean elsewhere = slice.rules().children() == null && value instanceof Extension;
        boolean fine =
            elsewhere ? holds(slice.rules().invariants(), value) : element(slice.rules(), value);
        if (!fine) {
          return false;
        }
      }
      return found >= slice.rules().min() && found <= slice.rules().max();
    }

    private boolean isInSeveral(List<Slice> slices, Base value) {
      int found = 0;
      for (Slice slice : slices) {
        if (slices.size() > 1 && isIn(slice, value)) {
          found++;
        }
      }
      return found > 1;
    }

    private boolean isIn(Slice slice, Base value) {
      if (slice.path().equals("url") && value instanceof Extension extension) {
        return extension.getUrl().equals(url(slice));
      }
      Base[] telling = value.getProperty(slice.path().hashCode(), slice.path(), false);
      for (Base each : telling == null ? new Base[0] : telling) {
        if (contains(each, slice.value())) {
          return true;
        }
      }
      return false;
    }

    private boolean extension(Extension extension, String path, Base holder) {
      String url = extension.getUrl();
      if (url == null
          || !Texts.isWellFormed("uri", url)
          || extension.hasId()
          || extension.hasValue() == extension.hasExtension()) {
        return false;
      }
      Optional<Compiled> known = profiles.definition(url);
      if (known.isPresent()) {
        return !known.get().modifier()
            && mayStandAt(known.get().contexts(), path, holder)
            && holds(known.get().root().invariants(), extension)
            && complex(known.get().root(), ANY, extension);
      }
      // An extension of somebody else: its value must be right, and that is all.
      return !url.startsWith("http://hl7.org/")
          && !url.contains("|")
          && profiles
              .type("Extension")
              .filter(base -> complex(base.root(), ANY, extension))
              .isPresent();
    }

    private boolean mayStandAt(Set<String> contexts, String path, Base holder) {
      return contexts.contains(path)
          || contexts.contains(holder.fhirType())
          || contexts.contains("Element")
          || (holder instanceof DomainResource && contexts.contains("DomainResource"));
    }

    private boolean isLikeItsType(Base value, TypeRule type, ElementRules rules) {
      if (value instanceof Reference reference) {
        return reference(reference, type.targets());
      } else if (value instanceof Coding coding) {
        return coding(coding, rules.required());
      } else if (value instanceof CodeableConcept concept) {
        return concept(concept, rules.required());
      } else if (value instanceof Identifier identifier) {
        return !identifier.hasSystem() || isNamespace(identifier.getSystem());
      } else if (value instanceof Quantity quantity) {
        return quantity(quantity, rules);
      } else if (value instanceof Meta meta) {
        return meta == resource.getMeta() && !meta.hasSecurity();
      } else if (value instanceof Timing) {
        return false; // HAPI evaluates a constraint of it that is stricter than R4's
      } else if (value instanceof Attachment attachment) {
        return isLifted(attachment);
      }
      return value instanceof PrimitiveType || rules.required() == null;
    }

    /** HAPI counts data against its size, and would fetch what stands elsewhere. */
    private boolean isLifted(Attachment attachment) {
      return !attachment.hasData()
          && (attachment.hasUrl()
              ? Texts.isDocument(attachment.getUrl())
              : !attachment.hasSize() && !attachment.hasHash());
    }

    private boolean isNamespace(String system) {
      return Texts.isSystem(system) && !system.equals("https://tools.ietf.org/html/rfc4122");
    }

    private boolean reference(Reference reference, Set<String> targets) {
      String named = reference.hasType() ? reference.getType() : null;
      if (named != null && !isTarget(named, targets)) {
        return false;
      }
      String literal = reference.getReference();
      if (literal != null && !Texts.isShort(literal)) {
        return false;
      } else if (literal == null) {
        return true;
      }
      Matcher relative = RELATIVE.matcher(literal);
      Matcher found = relative.matches() ? relative : ABSOLUTE.matcher(literal);
      return found.matches()
          && isTarget(found.group(1), targets)
          && (named == null || named.equals(found.group(1)));
    }

    private boolean isTarget(String type, Set<String> targets) {
      return targets.isEmpty() || targets.contains("Resource") || targets.contains(type);
    }

    /** One coding has to be of the list; others may stand beside it. */
    private boolean concept(CodeableConcept concept, @Nullable String required) {
      boolean listed = required == null;
      for (Coding coding : concept.getCoding()) {
        if (!coding(coding, null)) {
          return false;
        }
        if (required != null && codes.isIn(required, coding.getSystem(), coding.getCode())) {
          listed = true;
        }
      }
      return listed;
    }

    private boolean coding(Coding coding, @Nullable String required) {
      String system = coding.getSystem();
      String code = coding.getCode();
      if (system == null || code == null || coding.hasVersion() || !Texts.isSystem(system)) {
        return false;
      }
      return (required == null || codes.isIn(required, system, code))
          && codes.isKnown(system, code);
    }

    private boolean quantity(Quantity quantity, ElementRules rules) {
      if (rules.required() != null) {
        return false;
      }
      return !quantity.hasCode()
          || (quantity.hasSystem() && codes.isKnown(quantity.getSystem(), quantity.getCode()));
    }
  }

  /** Whether a value holds all that a pattern holds. */
  private static boolean contains(Base value, Base pattern) {
    if (pattern instanceof PrimitiveType<?> primitive) {
      return value instanceof PrimitiveType<?> other
          && primitive.getValueAsString().equals(other.getValueAsString());
    }
    for (Property property : pattern.children()) {
      for (Base wanted : property.getValues()) {
        Property there = value.getNamedProperty(property.getName());
        if (there == null || !isAmong(there.getValues(), wanted)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isAmong(List<Base> values, Base wanted) {
    for (Base each : values) {
      if (contains(each, wanted)) {
        return true;
      }
    }
    return false;
  }
}
