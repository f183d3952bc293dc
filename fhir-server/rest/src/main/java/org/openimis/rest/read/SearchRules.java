package org.openimis.rest.read;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * What a search may say: declared parameters, with the modifiers that are indexed for them. A
 * parameter that is passed over would answer another question than the one that was asked, so
 * everything else is refused, whatever {@code Prefer} says.
 */
public final class SearchRules {
  /** About the form of the answer, and which page of it. */
  private static final Set<String> OF_THE_ANSWER =
      Set.of("_count", "_offset", "_format", "_pretty", "_summary", "_elements");

  private static final Set<String> SUMMARIES = Set.of("true", "false", "text", "data", "count");
  private static final Set<String> INCLUDES = Set.of("_include", "_revinclude");
  private static final Set<String> INCLUDE_MODIFIERS = Set.of("iterate", "recurse");

  private final ISearchParamRegistry registry;

  public SearchRules(ISearchParamRegistry registry) {
    this.registry = registry;
  }

  /**
   * For types that are not searched through the registry.
   *
   * @throws RequestRefused when the request names a parameter that is none of these
   */
  public static void allowOnly(Set<String> names, RequestDetails request) {
    request
        .getParameters()
        .forEach(
            (name, values) -> {
              if (OF_THE_ANSWER.contains(name)) {
                checkAnswer(name, values);
              } else if (names.contains(name)) {
                checkValues(name, values);
              } else {
                throw refused(name);
              }
            });
  }

  /**
   * For all other types.
   *
   * @throws RequestRefused with the first parameter that is not declared for the type
   */
  void check(String type, RequestDetails request) {
    request.getParameters().forEach((name, values) -> check(type, name, values));
  }

  static boolean isOfTheAnswer(String name) {
    return OF_THE_ANSWER.contains(name) && !name.equals("_count") && !name.equals("_offset");
  }

  private void check(String type, String name, String[] values) {
    checkValues(name, values);
    String plain = before(name, ':');
    if (OF_THE_ANSWER.contains(name)) {
      checkAnswer(name, values);
    } else if (name.equals("_sort")) {
      each(values, value -> checkSort(type, value));
    } else if (INCLUDES.contains(plain)) {
      checkInclude(name, values);
    } else if (name.startsWith("_has:")) {
      checkHas(name);
    } else {
      checkParameter(type, name);
    }
  }

  private void checkParameter(String type, String name) {
    String first = before(name, '.');
    String plain = before(first, ':');
    RuntimeSearchParam parameter = find(type, plain);
    if (parameter == null) {
      throw refused(name);
    }
    boolean isChain = name.contains(".");
    String modifier = first.equals(plain) ? null : first.substring(plain.length() + 1);
    boolean isReference = parameter.getParamType() == RestSearchParameterTypeEnum.REFERENCE;
    if ((isChain && !isReference) || (modifier != null && !isIndexed(parameter, modifier))) {
      throw refused(name);
    }
  }

  /** Missing values, parts of texts and hierarchies of codes are not indexed. */
  private static boolean isIndexed(RuntimeSearchParam parameter, String modifier) {
    if (parameter.getName().startsWith("_")) {
      return false;
    }
    return switch (parameter.getParamType()) {
      case STRING -> modifier.equals("exact");
      case TOKEN -> modifier.equals("not");
      case REFERENCE -> parameter.getTargets().contains(modifier);
      default -> false;
    };
  }

  /** {@code _has:Type:reference:parameter}, one step only. */
  private void checkHas(String name) {
    String[] parts = name.split(":", -1);
    boolean isOneStep = parts.length == 4;
    RuntimeSearchParam reference = isOneStep ? find(parts[1], parts[2]) : null;
    if (reference == null
        || reference.getParamType() != RestSearchParameterTypeEnum.REFERENCE
        || find(parts[1], parts[3]) == null) {
      throw refused(name);
    }
  }

  private void checkInclude(String name, String[] values) {
    int colon = name.indexOf(':');
    if (colon >= 0 && !INCLUDE_MODIFIERS.contains(name.substring(colon + 1))) {
      throw refused(name);
    }
    each(
        values,
        value -> {
          String[] parts = value.split(":", -1);
          RuntimeSearchParam parameter =
              parts.length == 2 || parts.length == 3 ? find(parts[0], parts[1]) : null;
          if (parameter == null
              || parameter.getParamType() != RestSearchParameterTypeEnum.REFERENCE) {
            throw refused(name + "=" + value);
          }
        });
  }

  private void checkSort(String type, String value) {
    for (String part : value.split(",", -1)) {
      String parameter = part.startsWith("-") ? part.substring(1) : part;
      if (find(type, parameter) == null) {
        throw refused("_sort=" + part);
      }
    }
  }

  private static void checkAnswer(String name, String[] values) {
    if (name.equals("_summary")) {
      each(
          values,
          value -> {
            if (!SUMMARIES.contains(value)) {
              throw refused("_summary=" + value);
            }
          });
    }
  }

  /** PostgreSQL stores no NUL, so that no search for one can be asked of it. */
  private static void checkValues(String name, String[] values) {
    each(
        values,
        value -> {
          if (value.isBlank() || value.indexOf('\0') >= 0) {
            throw refused(name + "=");
          }
        });
  }

  private @Nullable RuntimeSearchParam find(String type, String name) {
    try {
      return registry.getActiveSearchParam(type, name, SearchParamLookupContextEnum.SEARCH);
    } catch (BaseServerResponseException e) {
      return null; // HAPI knows no such type
    }
  }

  private static void each(String[] values, Consumer<String> check) {
    for (String value : values) {
      check.accept(value);
    }
  }

  private static String before(String name, char end) {
    int at = name.indexOf(end);
    return at < 0 ? name : name.substring(0, at);
  }

  private static RequestRefused refused(String what) {
    return new RequestRefused(ProblemCode.SEARCH, "", what);
  }
}
