package org.openimis.store.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.cache.IResourceTypeCacheSvc;
import ca.uhn.fhir.jpa.cache.ISearchParamIdentityCacheSvc;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractorSvc;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.openimis.domain.access.AuditTrail;
import org.openimis.domain.access.Caller;
import org.openimis.domain.access.ScopeDirectory;
import org.openimis.domain.attachment.ClaimDocuments;
import org.openimis.domain.balance.BalanceDesk;
import org.openimis.domain.books.BooksChecker;
import org.openimis.domain.books.ProjectionRebuild;
import org.openimis.domain.catalogue.CatalogueDesk;
import org.openimis.domain.claim.ClaimInquiry;
import org.openimis.domain.claim.ClaimRegisters;
import org.openimis.domain.claim.ClaimStore;
import org.openimis.domain.claim.KeptClaims;
import org.openimis.domain.claim.PreviewClaim;
import org.openimis.domain.contribution.ContributionDesk;
import org.openimis.domain.coverage.PolicyDesk;
import org.openimis.domain.eligibility.EligibilityDesk;
import org.openimis.domain.enrolment.EnrolmentDesk;
import org.openimis.domain.enrolment.FamilyDesk;
import org.openimis.domain.enrolment.InsureeDesk;
import org.openimis.domain.enrolment.RegisterImports;
import org.openimis.domain.enrolment.RenewalDesk;
import org.openimis.domain.scheme.PackLoader;
import org.openimis.store.access.FacilityFinder;
import org.openimis.store.access.ProfileGate;
import org.openimis.store.access.SqlScopeDirectory;
import org.openimis.store.access.WriteGuard;
import org.openimis.store.attachment.DraftDocuments;
import org.openimis.store.attachment.KeptDocuments;
import org.openimis.store.audit.SqlAuditTrail;
import org.openimis.store.audit.WrittenResources;
import org.openimis.store.balance.SqlBalanceDesk;
import org.openimis.store.books.SchemeClosing;
import org.openimis.store.books.SqlBooksChecker;
import org.openimis.store.books.SqlProjectionRebuild;
import org.openimis.store.catalogue.SqlCatalogueDesk;
import org.openimis.store.claim.ClaimTools;
import org.openimis.store.claim.HapiClaimDocuments;
import org.openimis.store.claim.HapiClaimStore;
import org.openimis.store.claim.HapiKeptClaims;
import org.openimis.store.claim.HapiPreviews;
import org.openimis.store.claim.Registers;
import org.openimis.store.claim.SqlClaimInquiry;
import org.openimis.store.claim.SqlClaimRegisters;
import org.openimis.store.eligibility.HapiEligibilityDesk;
import org.openimis.store.enrolment.EnrolmentTools;
import org.openimis.store.enrolment.HapiContributionDesk;
import org.openimis.store.enrolment.HapiEnrolmentDesk;
import org.openimis.store.enrolment.HapiFamilyDesk;
import org.openimis.store.enrolment.HapiInsureeDesk;
import org.openimis.store.enrolment.HapiPolicyDesk;
import org.openimis.store.enrolment.HapiRenewalDesk;
import org.openimis.store.law.SchemeLaws;
import org.openimis.store.pack.HapiPackLoader;
import org.openimis.store.projection.ProjectionInterceptor;
import org.openimis.store.register.HapiRegisterImports;
import org.openimis.store.resource.Extraction;
import org.openimis.store.resource.ResourceTools;
import org.openimis.store.schema.SchemaMigration;
import org.openimis.store.scheme.Deployment;
import org.openimis.store.scheme.SchemeSettings;
import org.openimis.store.sql.Database;
import org.openimis.validation.ProfileCheck;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The store: HAPI's JPA server and our own tables beside it. */
@Configuration(proxyBeanMethods = false)
@Import(HapiStorageConfiguration.class)
public class StoreConfiguration {

  /** Runs before anything reads a table; Hibernate waits for it. */
  @Bean
  SchemaMigration schemaMigration(DataSource dataSource) {
    var migration = new SchemaMigration(dataSource);
    migration.migrate();
    return migration;
  }

  @Bean
  Database database(DataSource dataSource, SchemaMigration migrated) {
    return new Database(dataSource);
  }

  @Bean
  Transactions transactions(IHapiTransactionService service) {
    return new Transactions(service);
  }

  @Bean
  SchemeSettings schemeSettings(Database database) {
    return new SchemeSettings(database);
  }

  @Bean
  Deployment deployment(SchemeSettings schemes, StoreProperties properties) {
    return new Deployment(schemes, properties.mostLines(), properties.documents());
  }

  @Bean
  AuditTrail auditTrail(Database database) {
    return new SqlAuditTrail(database);
  }

  @Bean
  ScopeDirectory scopeDirectory(Database database) {
    return new SqlScopeDirectory(database);
  }

  @Bean
  Registers keptRegisters(Database database) {
    return new Registers(database);
  }

  @Bean
  ClaimRegisters claimRegisters(Database database, Registers registers, SchemeSettings schemes) {
    return new SqlClaimRegisters(database, registers, schemes);
  }

  @Bean
  SchemeLaws schemeLaws(Database database, SchemeSettings schemes) {
    return new SchemeLaws(database, schemes);
  }

  @Bean
  Extraction extraction(
      FhirContext fhirContext,
      JpaStorageSettings settings,
      ISearchParamExtractorSvc service,
      ISearchParamExtractor extractor,
      @Qualifier("jpaInterceptorService") IInterceptorService interceptors) {
    return new Extraction(fhirContext, settings, service, extractor, interceptors);
  }

  @Bean
  ResourceTools resourceTools(
      Database database,
      FhirContext fhirContext,
      Extraction extraction,
      ISearchParamIdentityCacheSvc identities,
      IResourceTypeCacheSvc types,
      @Qualifier("jpaInterceptorService") IInterceptorService interceptors) {
    return new ResourceTools(
        database, new ResourceTools.Hapi(fhirContext, extraction, identities, types), interceptors);
  }

  @Bean
  ClaimTools claimTools(
      Transactions transactions,
      DaoRegistry daos,
      Database database,
      SchemeSettings schemes,
      SchemeLaws laws,
      Registers registers,
      ResourceTools fresh,
      Clock clock) {
    return new ClaimTools(transactions, daos, database, schemes, laws, registers, fresh, clock);
  }

  @Bean
  ClaimStore claimStore(ClaimTools tools, AuditTrail audit, Clock clock) {
    return new HapiClaimStore(tools, audit, clock);
  }

  @Bean
  KeptClaims keptClaims(ClaimTools tools, AuditTrail audit, Clock clock) {
    return new HapiKeptClaims(tools, audit, clock);
  }

  @Bean
  ClaimDocuments claimDocuments(ClaimTools tools, AuditTrail audit) {
    return new HapiClaimDocuments(tools, audit);
  }

  @Bean
  ClaimInquiry claimInquiry(Database database, Registers registers) {
    return new SqlClaimInquiry(database, registers);
  }

  @Bean
  BalanceDesk balanceDesk(Database database, SchemeSettings schemes, SchemeLaws laws) {
    return new SqlBalanceDesk(database, schemes, laws);
  }

  @Bean
  CatalogueDesk catalogueDesk(Database database) {
    return new SqlCatalogueDesk(database);
  }

  @Bean
  PreviewClaim previewClaim(ClaimRegisters claimRegisters, ClaimTools tools, ClaimStore store) {
    return new PreviewClaim(claimRegisters, new HapiPreviews(tools, store));
  }

  @Bean
  EligibilityDesk eligibilityDesk(
      Transactions transactions,
      ResourceTools fresh,
      Database database,
      Registers registers,
      SchemeSettings schemes,
      BalanceDesk balances,
      PreviewClaim judge,
      AuditTrail audit,
      Clock clock) {
    return new HapiEligibilityDesk(
        transactions, fresh, database, registers, schemes, balances, judge, audit, clock);
  }

  @Bean
  EnrolmentTools enrolmentTools(
      Transactions transactions,
      DaoRegistry daos,
      Database database,
      SchemeSettings schemes,
      AuditTrail audit,
      FhirContext fhirContext,
      Clock clock) {
    return new EnrolmentTools(transactions, daos, database, schemes, audit, fhirContext, clock);
  }

  @Bean
  EnrolmentDesk enrolmentDesk(EnrolmentTools tools) {
    return new HapiEnrolmentDesk(tools);
  }

  @Bean
  ContributionDesk contributionDesk(EnrolmentTools tools) {
    return new HapiContributionDesk(tools);
  }

  @Bean
  PolicyDesk policyDesk(EnrolmentTools tools) {
    return new HapiPolicyDesk(tools);
  }

  @Bean
  InsureeDesk insureeDesk(EnrolmentTools tools) {
    return new HapiInsureeDesk(tools);
  }

  @Bean
  RenewalDesk renewalDesk(EnrolmentTools tools) {
    return new HapiRenewalDesk(tools);
  }

  @Bean
  FamilyDesk familyDesk(EnrolmentTools tools) {
    return new HapiFamilyDesk(tools);
  }

  @Bean
  PackLoader packLoader(
      Transactions transactions,
      DaoRegistry daos,
      ResourceTools tools,
      DataSource dataSource,
      SchemeSettings schemes,
      FhirContext fhirContext,
      ProfileCheck profiles,
      Clock clock) {
    return new HapiPackLoader(
        transactions, daos, tools, dataSource, schemes, fhirContext, profiles, clock);
  }

  @Bean
  RegisterImports registerImports(
      Transactions transactions,
      DataSource dataSource,
      ResourceTools tools,
      SchemeSettings schemes,
      ProfileCheck profiles) {
    return new HapiRegisterImports(transactions, dataSource, tools, schemes, profiles);
  }

  @Bean
  BooksChecker booksChecker(DataSource dataSource, FhirContext fhirContext) {
    return new SqlBooksChecker(dataSource, fhirContext);
  }

  @Bean
  ProjectionRebuild projectionRebuild(
      DataSource dataSource,
      Database database,
      Transactions transactions,
      SchemeSettings schemes,
      FhirContext fhirContext) {
    var closing = new SchemeClosing(database, transactions, schemes);
    return new SqlProjectionRebuild(dataSource, closing, fhirContext);
  }

  /** Registers what stands behind every door: the guard of writes, profiles, projections, audit. */
  @Bean
  StorageInterceptors storageInterceptors(
      @Qualifier("jpaInterceptorService") IInterceptorService service,
      Database database,
      AuditTrail audit,
      ProfileCheck profiles,
      DaoRegistry daos,
      StoreProperties properties,
      Function<RequestDetails, Optional<Caller>> callerOf) {
    var facilities = new FacilityFinder(database);
    service.registerInterceptor(
        new WriteGuard(callerOf, facilities, profiles, properties.documents()));
    service.registerInterceptor(new DraftDocuments(new KeptDocuments(daos, database), facilities));
    service.registerInterceptor(new ProfileGate(profiles));
    service.registerInterceptor(new ProjectionInterceptor(database));
    service.registerInterceptor(new WrittenResources(audit));
    return new StorageInterceptors(service.getAllRegisteredInterceptors());
  }
}
