package org.openimis.rest.intake;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;

/**
 * Collects what HAPI's parser meets in a body that FHIR does not know, instead of passing over it:
 * an element that we do not read may be one that the sender meant. What we have stored ourselves is
 * read as leniently as ever.
 */
public final class ParserFindings implements IParserErrorHandler {
  private final ThreadLocal<@Nullable Set<Finding>> collected = new ThreadLocal<>();
  private final LenientErrorHandler stored = new LenientErrorHandler(false);

  /**
   * Something that the parser stumbled over.
   *
   * @param name of the element that is at fault
   * @param form how the element was written, where that is its fault
   * @param value of the element, where that is its fault
   */
  record Finding(ProblemCode code, String name, @Nullable ValueType form, @Nullable String value) {}

  void collect() {
    collected.set(new LinkedHashSet<>());
  }

  void forget() {
    collected.remove();
  }

  /** What was found since {@link #collect}, each thing once though HAPI may parse a body twice. */
  List<Finding> take() {
    Set<Finding> found = collected.get();
    collected.remove();
    return found == null ? List.of() : List.copyOf(found);
  }

  private boolean collects(ProblemCode code, String name) {
    return collects(new Finding(code, name, null, null));
  }

  private boolean collects(ProblemCode code, String name, @Nullable String value) {
    return collects(new Finding(code, name, null, value));
  }

  private boolean collects(Finding finding) {
    Set<Finding> found = collected.get();
    return found != null && (found.add(finding) || found.contains(finding));
  }

  private static String parent(@Nullable IParseLocation where) {
    String parent = where == null ? null : where.getParentElementName();
    return parent == null ? "" : parent;
  }

  @Override
  public void unknownElement(IParseLocation where, String name) {
    if (!collects(ProblemCode.ELEMENT, name)) {
      stored.unknownElement(where, name);
    }
  }

  @Override
  public void unknownAttribute(IParseLocation where, String name) {
    if (!collects(ProblemCode.ELEMENT, name)) {
      stored.unknownAttribute(where, name);
    }
  }

  @Override
  public void unexpectedRepeatingElement(IParseLocation where, String name) {
    if (!collects(ProblemCode.ELEMENT, name)) {
      stored.unexpectedRepeatingElement(where, name);
    }
  }

  @Override
  public void missingRequiredElement(IParseLocation where, String name) {
    if (!collects(ProblemCode.REQUIRED, parent(where))) {
      stored.missingRequiredElement(where, name);
    }
  }

  @Override
  public void invalidValue(IParseLocation where, String value, String error) {
    if (!collects(ProblemCode.VALUE, parent(where), value)) {
      stored.invalidValue(where, value, error);
    }
  }

  @Override
  public void incorrectJsonType(
      IParseLocation where,
      String name,
      ValueType expected,
      ScalarType expectedScalar,
      ValueType found,
      ScalarType foundScalar) {
    if (!collects(new Finding(ProblemCode.ELEMENT, name, found, null))) {
      stored.incorrectJsonType(where, name, expected, expectedScalar, found, foundScalar);
    }
  }

  @Override
  public void containedResourceWithNoId(IParseLocation where) {
    if (!collects(ProblemCode.ELEMENT, "contained")) {
      stored.containedResourceWithNoId(where);
    }
  }

  @Override
  public void extensionContainsValueAndNestedExtensions(IParseLocation where) {
    if (!collects(ProblemCode.ELEMENT, "extension")) {
      stored.extensionContainsValueAndNestedExtensions(where);
    }
  }

  @Override
  public void unknownReference(IParseLocation where, String reference) {
    if (!collects(ProblemCode.REFERENCE, "reference", reference)) {
      stored.unknownReference(where, reference);
    }
  }

  @Override
  public void invalidInternalReference(IParseLocation where, String reference) {
    if (!collects(ProblemCode.REFERENCE, "reference", reference)) {
      stored.invalidInternalReference(where, reference);
    }
  }
}
