package org.openimis.rest.intake;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.Problem;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Collects what HAPI's parser meets in a body that FHIR does not know, instead of passing over it:
 * an element that we do not read may be one that the sender meant. What we have stored ourselves is
 * read as leniently as ever.
 */
public final class ParserFindings implements IParserErrorHandler {
  private final ThreadLocal<@Nullable List<Problem>> collected = new ThreadLocal<>();
  private final LenientErrorHandler stored = new LenientErrorHandler(false);

  void collect() {
    collected.set(new ArrayList<>());
  }

  void forget() {
    collected.remove();
  }

  void refuse() {
    List<Problem> found = collected.get();
    collected.remove();
    if (found != null && !found.isEmpty()) {
      throw new RequestRefused(found);
    }
  }

  private boolean collects(ProblemCode code, @Nullable IParseLocation where, String what) {
    List<Problem> found = collected.get();
    if (found == null) {
      return false;
    }
    String parent = where == null ? null : where.getParentElementName();
    found.add(Problem.of(code, parent == null ? "" : parent, what));
    return true;
  }

  @Override
  public void unknownElement(IParseLocation where, String name) {
    if (!collects(ProblemCode.ELEMENT, where, name)) {
      stored.unknownElement(where, name);
    }
  }

  @Override
  public void unknownAttribute(IParseLocation where, String name) {
    if (!collects(ProblemCode.ELEMENT, where, name)) {
      stored.unknownAttribute(where, name);
    }
  }

  @Override
  public void unexpectedRepeatingElement(IParseLocation where, String name) {
    if (!collects(ProblemCode.ELEMENT, where, name)) {
      stored.unexpectedRepeatingElement(where, name);
    }
  }

  @Override
  public void missingRequiredElement(IParseLocation where, String name) {
    if (!collects(ProblemCode.REQUIRED, where, name)) {
      stored.missingRequiredElement(where, name);
    }
  }

  @Override
  public void invalidValue(IParseLocation where, String value, String error) {
    if (!collects(ProblemCode.VALUE, where, value)) {
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
    if (!collects(ProblemCode.ELEMENT, where, name)) {
      stored.incorrectJsonType(where, name, expected, expectedScalar, found, foundScalar);
    }
  }

  @Override
  public void containedResourceWithNoId(IParseLocation where) {
    if (!collects(ProblemCode.ELEMENT, where, "contained")) {
      stored.containedResourceWithNoId(where);
    }
  }

  @Override
  public void extensionContainsValueAndNestedExtensions(IParseLocation where) {
    if (!collects(ProblemCode.ELEMENT, where, "extension")) {
      stored.extensionContainsValueAndNestedExtensions(where);
    }
  }

  @Override
  public void unknownReference(IParseLocation where, String reference) {
    if (!collects(ProblemCode.REFERENCE, where, reference)) {
      stored.unknownReference(where, reference);
    }
  }

  @Override
  public void invalidInternalReference(IParseLocation where, String reference) {
    if (!collects(ProblemCode.REFERENCE, where, reference)) {
      stored.invalidInternalReference(where, reference);
    }
  }
}
