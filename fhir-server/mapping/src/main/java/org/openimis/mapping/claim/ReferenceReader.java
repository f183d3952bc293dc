package org.openimis.mapping.claim;

import static java.util.regex.Pattern.quote;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.party.PartyReference;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.mapping.refusal.Problems;

/**
 * Reads whom or what a reference names: by {@code Type/id} of this server, or by an identifier with
 * system and value (conventions 3). Where both are given, the id counts.
 */
public final class ReferenceReader {
  private static final String ID = "[A-Za-z0-9\\-.]{1,64}";
  private static final String LITERAL = "([A-Z][A-Za-z]+)/(" + ID + ")(?:/_history/" + ID + ")?";

  private final Pattern ours;
  private final Problems problems;

  /**
   * @param baseUrl our FHIR base, without a slash at its end
   */
  public ReferenceReader(String baseUrl, Problems problems) {
    this.ours = Pattern.compile("(?:" + quote(baseUrl + "/") + ")?" + LITERAL);
    this.problems = problems;
  }

  /** The types and the identifier systems by which a party may be named; no system means any. */
  public record Allowed(List<String> types, List<String> systems) {
    /** By the id of one of these types, or by any identifier. */
    public static Allowed idOf(String... types) {
      return new Allowed(List.of(types), List.of());
    }

    /** The same, with identifiers of these systems only. */
    public Allowed orIdentifierIn(String... systems) {
      return new Allowed(types, List.of(systems));
    }
  }

  /** Whom the reference names; null when it is absent or bad, the latter being a problem. */
  public @Nullable PartyReference read(Reference reference, String path, Allowed allowed) {
    if (reference.isEmpty()) {
      return null;
    }
    String literal = reference.getReference();
    if (literal != null && !literal.isEmpty()) {
      return literal(literal, path, allowed);
    }
    if (reference.hasIdentifier()) {
      return logical(reference.getIdentifier(), path, allowed);
    }
    problems.add(ProblemCode.REFERENCE, path, "", "unnamed");
    return null;
  }

  private @Nullable PartyReference literal(String literal, String path, Allowed allowed) {
    Matcher matcher = ours.matcher(literal);
    if (!matcher.matches()) {
      problems.add(ProblemCode.REFERENCE, path, literal, kindOf(literal));
      return null;
    }
    if (!allowed.types().contains(matcher.group(1))) {
      String types = String.join(", ", allowed.types());
      problems.add(ProblemCode.REFERENCE, path, literal, "type", types);
      return null;
    }
    return PartyReference.toId(path, matcher.group(2));
  }

  private @Nullable PartyReference logical(Identifier identifier, String path, Allowed allowed) {
    String system = identifier.getSystem();
    String value = identifier.getValue();
    if (system == null) {
      problems.required(path + ".identifier.system");
    } else if (!allowed.systems().isEmpty() && !allowed.systems().contains(system)) {
      String systems = String.join(", ", allowed.systems());
      problems.add(
          ProblemCode.VALUE, path + ".identifier.system", system, "identifier-system", systems);
      system = null;
    }
    if (value == null) {
      problems.required(path + ".identifier.value");
    } else if (StructureReader.UNSTORABLE.matcher(value).find()) {
      problems.value(path + ".identifier.value", value, "control-character");
      value = null; // no register can be asked for it
    }
    return system == null || value == null
        ? null
        : PartyReference.toIdentifier(path, system, value);
  }

  /** Which sentence of {@code reference.*} tells best what is wrong with a reference not ours. */
  private static String kindOf(String literal) {
    if (literal.startsWith("#")) {
      return "contained";
    }
    boolean absolute = literal.contains("://") || literal.startsWith("urn:");
    return absolute ? "foreign" : "malformed";
  }
}
