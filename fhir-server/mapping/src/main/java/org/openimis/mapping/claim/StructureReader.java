package org.openimis.mapping.claim;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ResourceType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.refusal.Problems;
import org.openimis.profiles.Canonical;

/**
 * Looks at every element of a resource for what no part of us can take: elements that change the
 * meaning of others, control characters, numbers of absurd size, references that are no references.
 */
public final class StructureReader {
  private static final int DEEPEST = 40;
  private static final int MOST_DIGITS = 40;
  private static final Set<String> MODIFIERS = Set.of("modifierExtension", "implicitRules");

  /** Control characters and halves of surrogate pairs: PostgreSQL stores neither. */
  static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\t\\n\\r]]");

  private static final String LITERAL =
      "([A-Z][A-Za-z]+)/[A-Za-z0-9\\-.]{1,64}(/_history/[A-Za-z0-9\\-.]{1,64})?";
  private static final Set<String> TYPES =
      Arrays.stream(ResourceType.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  private static final Pattern REFERENCE =
      Pattern.compile(
          LITERAL + "|https?://[^\\s/]+/(\\S+/)?" + LITERAL + "|urn:(uuid|oid):\\S+|#\\S+");

  private final Problems problems;
  private final Set<String> readElsewhere;

  /**
   * @param readElsewhere paths of references that somebody else looks at more closely
   */
  public StructureReader(Problems problems, Set<String> readElsewhere) {
    this.problems = problems;
    this.readElsewhere = readElsewhere;
  }

  public void read(Resource resource) {
    readChildren(resource, resource.fhirType(), 0);
  }

  private void readChildren(Base parent, String path, int depth) {
    if (depth > DEEPEST) {
      problems.add(ProblemCode.TOO_DEEP, path.substring(0, path.indexOf('.')), DEEPEST);
      return;
    }
    for (Property property : parent.children()) {
      String name = property.getName().replace("[x]", "");
      if (parent instanceof Resource && name.equals("text")) {
        continue; // the narrative is dropped
      }
      List<Base> values = property.getValues();
      if (name.equals("extension")) {
        refuseTwice(values, path);
      }
      for (int i = 0; i < values.size(); i++) {
        String index = property.isList() ? "[" + i + "]" : "";
        read(values.get(i), name, path + "." + name + index, depth + 1);
      }
    }
  }

  /** None of ours may stand twice on an element: which one would count? */
  private void refuseTwice(List<Base> extensions, String path) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < extensions.size(); i++) {
      String url = ((Extension) extensions.get(i)).getUrl();
      boolean ours =
          url != null
              && (url.startsWith(Canonical.BASE + "/")
                  || url.startsWith(Canonical.OPENIMIS_R4 + "/"));
      if (ours && !seen.add(url)) {
        problems.value(path + ".extension[" + i + "]", url, "twice");
      }
    }
  }

  private void read(Base element, String name, String path, int depth) {
    if (MODIFIERS.contains(name)) {
      problems.add(ProblemCode.NOT_SUPPORTED, path, name, "modifier");
      return;
    }
    if (element instanceof StringType || element instanceof UriType) {
      readText(element.primitiveValue(), path);
    } else if (element instanceof DecimalType decimal && decimal.getValue() != null) {
      readNumber(decimal.getValue(), path);
    } else if (element instanceof Reference reference && !readElsewhere.contains(path)) {
      readReference(reference.getReference(), path);
    }
    readChildren(element, path, depth);
  }

  private void readText(String text, String path) {
    if (text != null && UNSTORABLE.matcher(text).find()) {
      problems.value(path, text, "control-character");
    }
  }

  /** A number like 1e999999999 is short to send and long to write down. */
  private void readNumber(BigDecimal number, String path) {
    if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
      problems.value(path, number.precision() > MOST_DIGITS ? "…" : number, "number");
    }
  }

  private void readReference(String literal, String path) {
    if (literal == null) {
      return;
    }
    Matcher matcher = REFERENCE.matcher(literal);
    if (!matcher.matches() || !isType(matcher.group(1))) {
      problems.add(ProblemCode.REFERENCE, path, literal);
    }
  }

  /** Whether R4 knows the type; null, of a reference that names none, will do. */
  private static boolean isType(@Nullable String name) {
    return name == null || TYPES.contains(name);
  }
}
