package org.openimis.app.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.openimis.app.server.ClaimConfiguration.ClaimProviders;
import org.openimis.app.server.DefinitionConfiguration.DefinitionProviders;
import org.openimis.app.server.DeskConfiguration.DeskProviders;
import org.openimis.app.server.EnrolmentConfiguration.EnrolmentProviders;
import org.openimis.app.settings.AttachmentSettings;
import org.openimis.app.settings.IntakeSettings;
import org.openimis.app.settings.LimitSettings;
import org.openimis.app.settings.ServerSettings;
import org.openimis.domain.access.AuditTrail;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.ScopeDirectory;
import org.openimis.domain.eligibility.EligibilityDesk;
import org.openimis.domain.scheme.PackLoader;
import org.openimis.rest.access.Callers;
import org.openimis.rest.access.RoleRules;
import org.openimis.rest.access.ScopeInterceptor;
import org.openimis.rest.access.ScopePolicy;
import org.openimis.rest.access.SearchScope;
import org.openimis.rest.audit.AuditEventProvider;
import org.openimis.rest.audit.AuditInterceptor;
import org.openimis.rest.audit.ProvenanceProvider;
import org.openimis.rest.books.BooksProvider;
import org.openimis.rest.definition.PublishedDefinitions;
import org.openimis.rest.eligibility.EligibilityProvider;
import org.openimis.rest.intake.AdmissionFilter;
import org.openimis.rest.intake.AdmissionInterceptor;
import org.openimis.rest.intake.AnswerFormat;
import org.openimis.rest.intake.BodyInterceptor;
import org.openimis.rest.intake.BodyLimitFilter;
import org.openimis.rest.intake.HiddenHeaders;
import org.openimis.rest.intake.IntakeLimits;
import org.openimis.rest.intake.ParserFindings;
import org.openimis.rest.read.BatchProvider;
import org.openimis.rest.read.BundleRules;
import org.openimis.rest.read.ReadProvider;
import org.openimis.rest.read.ReadProvider.Access;
import org.openimis.rest.read.SearchRequests;
import org.openimis.rest.read.SearchRequests.PageSizes;
import org.openimis.rest.read.SearchRules;
import org.openimis.rest.refusal.RefusalInterceptor;
import org.openimis.rest.scheme.SchemeProvider;
import org.openimis.rest.server.FhirServer;
import org.openimis.rest.server.ReadyAnswer;
import org.openimis.rest.server.ResponseStatus;
import org.openimis.rest.server.UnhurriedWriter;
import org.openimis.rest.validation.ValidateProvider;
import org.openimis.store.hapi.ResourceIds;
import org.openimis.store.hapi.StorageInterceptors;
import org.openimis.store.scheme.Deployment;
import org.openimis.validation.ResourceValidator;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The FHIR server at {@code /fhir}: its providers and, in their order, its interceptors. */
@Configuration(proxyBeanMethods = false)
@Import({
  BooksConfiguration.class,
  ClaimConfiguration.class,
  DefinitionConfiguration.class,
  DeskConfiguration.class,
  EnrolmentConfiguration.class,
  ValidationConfiguration.class
})
class FhirConfiguration {
  private static final Consumer<IBaseResource> NEW_ID =
      resource -> ResourceIds.assign(resource, ResourceIds.next());

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** How the store learns who sent a request. */
  @Bean
  Function<RequestDetails, Optional<Caller>> callerOf() {
    return Callers::of;
  }

  @Bean
  IntakeLimits intakeLimits(LimitSettings settings, AttachmentSettings attachments) {
    return new IntakeLimits(
        settings.claimBytes().toBytes(),
        settings.bundleBytes().toBytes(),
        settings.packBytes().toBytes(),
        settings.registerBytes().toBytes(),
        settings.depth(),
        settings.claims(),
        attachments.bytes().toBytes());
  }

  @Bean
  ScopePolicy scopePolicy(ScopeDirectory directory) {
    return new ScopePolicy(directory);
  }

  @Bean
  PageSizes pageSizes(LimitSettings limits) {
    return new PageSizes(limits.pageSize(), limits.pageSizeMax());
  }

  @Bean
  Access readAccess(
      DaoRegistry daos,
      MatchUrlService urls,
      ScopePolicy policy,
      ScopeDirectory directory,
      ISearchParamRegistry searchParameters,
      PageSizes pages) {
    var searches = new SearchRequests(new SearchRules(searchParameters), urls, pages);
    return new Access(daos, searches, new SearchScope(policy, directory), policy);
  }

  @Bean
  Providers providers(
      Access access,
      IFhirSystemDao<Bundle, Meta> system,
      ClaimProviders claims,
      DeskProviders desks,
      EnrolmentProviders enrolment,
      EligibilityDesk desk,
      PackLoader loader,
      BooksProvider books,
      AuditTrail audit,
      ScopeDirectory scope,
      Deployment deployment,
      ResourceValidator validator,
      DefinitionProviders definitions,
      Clock clock) {
    List<Object> all = new ArrayList<>();
    ReadableTypes.ONLY_READ.forEach(type -> all.add(new ReadProvider<>(type, access)));
    all.addAll(claims.all());
    all.addAll(desks.all());
    all.addAll(enrolment.all());
    all.add(new EligibilityProvider(access, desk, scope, deployment::readingContext, clock));
    all.addAll(definitions.all());
    for (Class<? extends IBaseResource> type : ReadableTypes.WITH_PROFILE) {
      all.add(new ValidateProvider<>(type, validator));
    }
    all.add(new SchemeProvider(loader));
    all.add(books);
    all.add(new AuditEventProvider(audit));
    all.add(new ProvenanceProvider(audit));
    all.add(new BatchProvider(system, NEW_ID));
    return new Providers(all);
  }

  /** What the FHIR server offers. */
  record Providers(List<Object> all) {}

  @Bean
  ServletRegistrationBean<FhirServer> fhirServlet(
      FhirContext fhirContext,
      ISearchParamRegistry searchParameters,
      PublishedDefinitions definitions,
      Providers providers,
      ScopePolicy policy,
      AuditTrail audit,
      IntakeLimits limits,
      ServerSettings server,
      StorageInterceptors guards) {
    var findings = new ParserFindings();
    fhirContext.setParserErrorHandler(findings);
    // An answer belongs to the version of the claim that was judged (conventions 21).
    fhirContext
        .getParserOptions()
        .setDontStripVersionsFromReferencesAtPaths("ClaimResponse.request");
    List<Object> interceptors =
        List.of(
            new RefusalInterceptor(),
            new AuditInterceptor(audit),
            new AdmissionInterceptor(),
            new AnswerFormat(),
            new BodyInterceptor(limits, findings),
            new BundleRules(limits.claims()),
            new RoleRules(policy),
            new ScopeInterceptor(policy),
            new ResponseStatus(),
            new ReadyAnswer(),
            new UnhurriedWriter());
    String baseUrl = server.baseUrl() == null ? null : server.baseUrl() + "/fhir";
    var servlet =
        new FhirServer(
            fhirContext, searchParameters, definitions, providers.all(), interceptors, baseUrl);
    var registration = new ServletRegistrationBean<>(servlet, "/fhir/*");
    registration.setName("fhir");
    registration.setLoadOnStartup(1);
    return registration;
  }

  @Bean
  FilterRegistrationBean<AdmissionFilter> admission(IntakeSettings intake) {
    var registration = new FilterRegistrationBean<>(new AdmissionFilter(intake.requests()));
    registration.addUrlPatterns("/fhir/*");
    return registration;
  }

  @Bean
  FilterRegistrationBean<HiddenHeaders> hiddenHeaders() {
    var registration = new FilterRegistrationBean<>(new HiddenHeaders());
    registration.addUrlPatterns("/fhir/*");
    return registration;
  }

  @Bean
  FilterRegistrationBean<BodyLimitFilter> bodyLimits(IntakeLimits limits) {
    var registration = new FilterRegistrationBean<>(new BodyLimitFilter(limits));
    registration.addUrlPatterns("/fhir/*");
    return registration;
  }
}
