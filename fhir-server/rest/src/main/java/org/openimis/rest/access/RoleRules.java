package org.openimis.rest.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.interceptor.auth.AuthorizationInterceptor;
import ca.uhn.fhir.rest.server.interceptor.auth.IAuthRule;
import ca.uhn.fhir.rest.server.interceptor.auth.IAuthRuleBuilder;
import ca.uhn.fhir.rest.server.interceptor.auth.PolicyEnum;
import ca.uhn.fhir.rest.server.interceptor.auth.RuleBuilder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.Role;

/** What each role may do, by type and operation; behind {@link ScopeInterceptor}, default deny. */
public final class RoleRules extends AuthorizationInterceptor {
  private static final List<IAuthRule> STRANGER =
      new RuleBuilder().allow("metadata").metadata().andThen().denyAll("no token").build();

  private final Map<Role, List<IAuthRule>> rules = new EnumMap<>(Role.class);

  public RoleRules(ScopePolicy policy) {
    super(PolicyEnum.DENY);
    for (Role role : Role.values()) {
      rules.put(role, rulesOf(role, policy));
    }
  }

  @Override
  public List<IAuthRule> buildRuleList(RequestDetails request) {
    return Callers.of(request).map(Caller::role).map(rules::get).orElse(STRANGER);
  }

  private static List<IAuthRule> rulesOf(Role role, ScopePolicy policy) {
    IAuthRuleBuilder builder =
        new RuleBuilder()
            .allow("metadata")
            .metadata()
            .andThen()
            .allow("what an operation is")
            .read()
            .resourcesOfType("OperationDefinition")
            .withAnyId()
            .andThen()
            // None is stored; an empty one may stand in the answer to a batch.
            .allow("pages")
            .read()
            .resourcesOfType("Bundle")
            .withAnyId()
            .andThen();
    for (String type : policy.readableTypes(role)) {
      builder = builder.allow("read " + type).read().resourcesOfType(type).withAnyId().andThen();
    }
    if (role == Role.FACILITY || role == Role.ADMIN) {
      builder = claimRules(builder);
    }
    if (role == Role.ADMIN) {
      builder = adminRules(builder);
    }
    return builder
        .allow("bundles, entry by entry")
        .transaction()
        .withAnyOperation()
        .andApplyNormalRules()
        .andThen()
        .denyAll("not for " + role.code())
        .build();
  }

  private static IAuthRuleBuilder claimRules(IAuthRuleBuilder builder) {
    return builder
        .allow("claims")
        .create()
        .resourcesOfType(Claim.class)
        .withAnyId()
        .andThen()
        .allow("drafts")
        .write()
        .resourcesOfType(Claim.class)
        .withAnyId()
        .andThen()
        .allow("submit")
        .operation()
        .named("$submit")
        .onType(Claim.class)
        .andAllowAllResponses()
        .andThen()
        .allow("eligibility")
        .operation()
        .named("$submit")
        .onType(CoverageEligibilityRequest.class)
        .andAllowAllResponses()
        .andThen();
  }

  private static IAuthRuleBuilder adminRules(IAuthRuleBuilder builder) {
    return builder
        .allow("load packs")
        .operation()
        .named("$load-scheme")
        .onServer()
        .andAllowAllResponses()
        .andThen()
        .allow("watch a load")
        .operation()
        .named("$scheme-status")
        .onServer()
        .andAllowAllResponses()
        .andThen();
  }
}
