package org.openimis.rest.access;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.param.HasParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.Role;
import org.openimis.domain.access.ScopeDirectory;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Narrows searches to what the caller may see, so that pages are full and nothing can be guessed
 * from a match that was hidden afterwards (conventions 28).
 */
public final class SearchScope {
  /** The parameters by which a facility may name the person it asks about. */
  private static final Set<String> NAMING = Set.of("identifier", "beneficiary", "_id");

  private final ScopePolicy policy;
  private final ScopeDirectory directory;

  public SearchScope(ScopePolicy policy, ScopeDirectory directory) {
    this.policy = policy;
    this.directory = directory;
  }

  /**
   * To be called with all parameters before the search is run.
   *
   * @throws RequestRefused when the caller may not search the type, or not like this
   */
  public void check(Caller caller, String type, Map<String, String[]> parameters) {
    if (policy.reach(caller, type) == Reach.NONE) {
      throw forbidden(type);
    }
    parameters.forEach((name, values) -> checkPath(caller, name));
    if (ScopePolicy.mustNameAPerson(caller, type)
        && parameters.entrySet().stream()
            .noneMatch(entry -> NAMING.contains(entry.getKey()) && names(entry.getValue()))) {
      throw forbidden(type + "?identifier=");
    }
  }

  /**
   * A condition on other resources tells whether they are there; only who may see all of them may
   * ask. Chains lead to people and claims, and these all see who have no scope of their own.
   */
  private void checkPath(Caller caller, String name) {
    boolean isScoped = caller.is(Role.FACILITY) || caller.is(Role.OFFICER);
    boolean isHas = name.startsWith("_has");
    if ((isScoped && (isHas || name.contains(".")))
        || (isHas && policy.reach(caller, name.split(":", -1)[1]) != Reach.ALL)) {
      throw forbidden(name);
    }
  }

  /** Whether each of the values names someone: a system alone means everybody. */
  private static boolean names(String[] values) {
    return Arrays.stream(values)
        .allMatch(
            value ->
                Arrays.stream(value.split(",", -1))
                    .noneMatch(part -> part.substring(part.lastIndexOf('|') + 1).isBlank()));
  }

  /** Adds to a facility's search that it is for what is its own. */
  public void narrow(Caller caller, String type, SearchParameterMap search) {
    String facility = caller.facility();
    if (!caller.is(Role.FACILITY) || facility == null) {
      return;
    }
    String own = "Organization/" + directory.organizationOf(facility).orElse("none");
    switch (type) {
      case "Claim", "CoverageEligibilityRequest" -> add(search, "provider", own);
      case "ClaimResponse", "CoverageEligibilityResponse" -> add(search, "requestor", own);
      case "PractitionerRole" -> add(search, "organization", own);
      case "Practitioner" ->
          search.add("_has", new HasParam("PractitionerRole", "practitioner", "organization", own));
      default -> {
        // Registers are for all to see, and who asks for a person has named it.
      }
    }
  }

  /** A caller may have said so already; HAPI takes the same condition twice for a mistake. */
  private static void add(SearchParameterMap search, String name, String own) {
    List<List<IQueryParameterType>> sent = Objects.requireNonNullElse(search.get(name), List.of());
    boolean isThere =
        sent.stream()
            .anyMatch(
                either ->
                    either.size() == 1
                        && either.get(0) instanceof ReferenceParam one
                        && one.getQueryParameterQualifier() == null
                        && own.equals(one.getValue()));
    if (!isThere) {
      search.add(name, new ReferenceParam(own));
    }
  }

  private static RequestRefused forbidden(String what) {
    return new RequestRefused(ProblemCode.FORBIDDEN, "", what);
  }
}
