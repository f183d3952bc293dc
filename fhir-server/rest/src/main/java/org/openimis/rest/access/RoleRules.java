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
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.EnrollmentRequest;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PaymentReconciliation;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.ValueSet;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.Role;

/** What each role may do, by type and operation; behind {@link ScopeInterceptor}, default deny. */
public final class RoleRules extends AuthorizationInterceptor {
  private static final List<IAuthRule> STRANGER =
      new RuleBuilder().allow("metadata").metadata().andThen().denyAll("no token").build();

  private static final Map<Class<? extends IBaseResource>, List<String>> TERMINOLOGY =
      Map.of(
          CodeSystem.class, List.of("$lookup", "$validate-code"),
          ConceptMap.class, List.of("$translate"),
          ValueSet.class, List.of("$expand", "$validate-code"));

  private static final Map<Class<? extends IBaseResource>, List<String>> OF_ONE =
      Map.of(
          Contract.class, List.of("$activate", "$renew", "$suspend", "$terminate"),
          Group.class,
              List.of("$add-member", "$move-member", "$remove-member", "$set-head", "$split"),
          Task.class, List.of("$decline"));

  private static final List<String> OF_ADMIN =
      List.of(
          "$load-scheme",
          "$scheme-status",
          "$check-books",
          "$rebuild-projections",
          "$import-register",
          "$import-status");

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
            // None is stored; an empty one may stand in the answer to a batch.
            .allow("pages")
            .read()
            .resourcesOfType("Bundle")
            .withAnyId()
            .andThen();
    for (String type : policy.readableTypes(role)) {
      builder = builder.allow("read " + type).read().resourcesOfType(type).withAnyId().andThen();
    }
    builder = terminologyRules(builder);
    // It reads nothing and stores nothing.
    builder =
        builder
            .allow("validate")
            .operation()
            .named("$validate")
            .onAnyType()
            .andAllowAllResponses()
            .andThen();
    if (role == Role.FACILITY || role == Role.ADMIN) {
      builder = claimRules(builder);
      builder = ofOneClaim(builder, List.of("$submit", "$cancel", "$reprocess", "$attach"));
    }
    if (role == Role.REVIEWER || role == Role.ADMIN) {
      builder = ofOneClaim(builder, List.of("$process"));
    }
    if (role != Role.OFFICER) {
      builder = ofClaims(builder, List.of("$validate-rules", "$inquire"));
    }
    if (role != Role.OFFICER) {
      builder =
          builder
              .allow("$catalogue of one facility")
              .operation()
              .named("$catalogue")
              .onInstancesOfType(Organization.class)
              .andAllowAllResponses()
              .andThen();
    }
    // Whose the cover is, the provider finds out.
    builder =
        builder
            .allow("$balance of one cover")
            .operation()
            .named("$balance")
            .onInstancesOfType(Coverage.class)
            .andAllowAllResponses()
            .andThen();
    if (role == Role.OFFICER || role == Role.ADMIN) {
      builder = enrolmentRules(builder);
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

  /** Codes are for everybody who may read the definitions and registers that they stand in. */
  private static IAuthRuleBuilder terminologyRules(IAuthRuleBuilder builder) {
    IAuthRuleBuilder all = builder;
    for (Map.Entry<Class<? extends IBaseResource>, List<String>> type : TERMINOLOGY.entrySet()) {
      for (String operation : type.getValue()) {
        all =
            all.allow(operation)
                .operation()
                .named(operation)
                .onType(type.getKey())
                .andAllowAllResponses()
                .andThen()
                .allow(operation + " of one")
                .operation()
                .named(operation)
                .onInstancesOfType(type.getKey())
                .andAllowAllResponses()
                .andThen();
      }
    }
    return all;
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

  /** Whose the claim is, the provider finds out by reading it as the caller. */
  private static IAuthRuleBuilder ofOneClaim(IAuthRuleBuilder builder, List<String> operations) {
    IAuthRuleBuilder all = builder;
    for (String operation : operations) {
      all =
          all.allow(operation + " of one claim")
              .operation()
              .named(operation)
              .onInstancesOfType(Claim.class)
              .andAllowAllResponses()
              .andThen();
    }
    return all;
  }

  private static IAuthRuleBuilder ofClaims(IAuthRuleBuilder builder, List<String> operations) {
    IAuthRuleBuilder all = builder;
    for (String operation : operations) {
      all =
          all.allow(operation + " of claims")
              .operation()
              .named(operation)
              .onType(Claim.class)
              .andAllowAllResponses()
              .andThen();
    }
    return all;
  }

  /** In whose districts the family lives, the providers find out. */
  private static IAuthRuleBuilder enrolmentRules(IAuthRuleBuilder builder) {
    IAuthRuleBuilder all = builder;
    for (Class<? extends IBaseResource> type : List.of(Patient.class, Group.class)) {
      String name = type.getSimpleName();
      all =
          all.allow("create " + name)
              .create()
              .resourcesOfType(type)
              .withAnyId()
              .andThen()
              .allow("change " + name)
              .write()
              .resourcesOfType(type)
              .withAnyId()
              .andThen();
    }
    all =
        all.allow("$match")
            .operation()
            .named("$match")
            .onType(Patient.class)
            .andAllowAllResponses()
            .andThen();
    for (Class<? extends IBaseResource> type :
        List.of(EnrollmentRequest.class, PaymentReconciliation.class)) {
      all =
          all.allow("$submit of " + type.getSimpleName())
              .operation()
              .named("$submit")
              .onType(type)
              .andAllowAllResponses()
              .andThen();
    }
    for (Map.Entry<Class<? extends IBaseResource>, List<String>> type : OF_ONE.entrySet()) {
      for (String operation : type.getValue()) {
        all =
            all.allow(operation + " of one " + type.getKey().getSimpleName())
                .operation()
                .named(operation)
                .onInstancesOfType(type.getKey())
                .andAllowAllResponses()
                .andThen();
      }
    }
    return all;
  }

  private static IAuthRuleBuilder adminRules(IAuthRuleBuilder builder) {
    IAuthRuleBuilder all = builder;
    for (String operation : OF_ADMIN) {
      all =
          all.allow(operation)
              .operation()
              .named(operation)
              .onServer()
              .andAllowAllResponses()
              .andThen();
    }
    return all;
  }
}
