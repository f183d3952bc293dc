package org.openimis.rest.access;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
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
   * To be called with the names of all parameters before the search is run.
   *
   * @throws RequestRefused when the caller may not search the type, or not like this
   */
  public void check(Caller caller, String type, Set<String> parameters, Set<String> sorts) {
    if (policy.reach(caller, type) == Reach.NONE) {
      throw new RequestRefused(ProblemCode.FORBIDDEN, "", type);
    }
    if (!caller.is(Role.FACILITY)) {
      return;
    }
    for (String name : parameters) {
      if (name.contains(".") || name.startsWith("_has") || name.startsWith("_list")) {
        throw new RequestRefused(ProblemCode.FORBIDDEN, "", name);
      }
    }
    for (String sort : sorts) {
      if (sort.contains(".")) {
        throw new RequestRefused(ProblemCode.FORBIDDEN, "", "_sort=" + sort);
      }
    }
    if (ScopePolicy.mustNameAPerson(caller, type)
        && parameters.stream().noneMatch(NAMING::contains)) {
      throw new RequestRefused(ProblemCode.FORBIDDEN, "", type + "?identifier=");
    }
  }

  /** Adds to a facility's search for claims and answers that they are its own. */
  public void narrow(Caller caller, String type, SearchParameterMap search) {
    String facility = caller.facility();
    if (!caller.is(Role.FACILITY) || facility == null) {
      return;
    }
    String owner =
        switch (type) {
          case "Claim" -> "provider";
          case "ClaimResponse" -> "requestor";
          default -> null;
        };
    if (owner != null) {
      String organization = directory.organizationOf(facility).orElse("none");
      search.add(owner, new ReferenceParam("Organization/" + organization));
    }
  }
}
