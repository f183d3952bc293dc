package org.openimis.app.server;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.openimis.app.settings.IntakeSettings;
import org.openimis.app.settings.LimitSettings;
import org.openimis.domain.access.AuditTrail;
import org.openimis.domain.access.ScopeDirectory;
import org.openimis.domain.claim.ClaimLifeCycle;
import org.openimis.domain.claim.ClaimRegisters;
import org.openimis.domain.claim.ClaimStore;
import org.openimis.domain.claim.KeptClaims;
import org.openimis.domain.claim.PreviewClaim;
import org.openimis.domain.claim.SubmitClaims;
import org.openimis.rest.claim.ClaimChangeProvider;
import org.openimis.rest.claim.ClaimForms;
import org.openimis.rest.claim.ClaimIntake;
import org.openimis.rest.claim.ClaimPreviewProvider;
import org.openimis.rest.claim.ClaimProvider;
import org.openimis.rest.claim.GroupedSubmissions;
import org.openimis.rest.claim.StoredClaims;
import org.openimis.rest.read.ReadProvider.Access;
import org.openimis.store.claim.ClaimTools;
import org.openimis.store.claim.HapiPreviews;
import org.openimis.store.hapi.ResourceIds;
import org.openimis.store.scheme.Deployment;
import org.openimis.validation.ProfileCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Claims: what judges and changes them, and what offers that over FHIR. */
@Configuration(proxyBeanMethods = false)
class ClaimConfiguration {
  private static final Consumer<IBaseResource> NEW_ID =
      resource -> ResourceIds.assign(resource, ResourceIds.next());

  @Bean
  SubmitClaims submitClaims(ClaimRegisters registers, ClaimStore store) {
    return new SubmitClaims(registers, store);
  }

  @Bean
  GroupedSubmissions submissions(SubmitClaims submitClaims, IntakeSettings intake) {
    return new GroupedSubmissions(submitClaims, intake.writers(), intake.group(), intake.waiting());
  }

  @Bean
  ClaimLifeCycle claimLifeCycle(ClaimRegisters registers, KeptClaims claims) {
    return new ClaimLifeCycle(registers, claims);
  }

  @Bean
  ClaimForms claimForms(ScopeDirectory scope, Deployment deployment, ProfileCheck profiles) {
    return new ClaimForms(scope, deployment::readingContext, profiles);
  }

  @Bean
  ClaimPreviewProvider claimPreviews(
      PreviewClaim preview, ClaimTools tools, ClaimStore store, ClaimForms forms, Clock clock) {
    var previews = new HapiPreviews(tools, store);
    return new ClaimPreviewProvider(preview, forms, previews::idsOf, clock);
  }

  /** What reads, judges and changes claims. */
  record ClaimProviders(List<Object> all) {}

  @Bean
  ClaimProviders claimProviders(
      Access access,
      ClaimForms forms,
      GroupedSubmissions submissions,
      ClaimLifeCycle lifeCycle,
      ClaimPreviewProvider previews,
      AuditTrail audit,
      LimitSettings limits) {
    var stored = new StoredClaims(access.daos(), NEW_ID);
    var intake = new ClaimIntake(submissions, forms, audit, limits.claims());
    return new ClaimProviders(
        List.of(
            new ClaimProvider(access, intake, stored),
            new ClaimChangeProvider(lifeCycle, forms, stored),
            previews));
  }
}
