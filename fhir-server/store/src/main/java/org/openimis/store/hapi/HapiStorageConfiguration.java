package org.openimis.store.hapi;

import ca.uhn.fhir.batch2.jobs.config.BatchCommonCtx;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.HapiJpaConfig;
import ca.uhn.fhir.jpa.config.r4.FhirContextR4Config;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.openimis.validation.R4Definitions;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** The beans that HAPI's JPA server leaves to whoever assembles it. */
@Configuration(proxyBeanMethods = false)
@Import({
  JpaR4Config.class,
  HapiJpaConfig.class,
  // HAPI's DAOs ask for a job coordinator and that for a broker, though no job is registered.
  JpaBatch2Config.class,
  SubscriptionChannelConfig.class,
  BatchCommonCtx.class,
  ThreadPoolFactoryConfig.class
})
public class HapiStorageConfiguration {
  private static final String JDBC_BATCH_SIZE = "100";

  /**
   * Takes the name of HAPI's own, for which all of R4's definitions would be read at the start and
   * kept. No reference holds another resource by value here, and so none has to be looked through
   * for such whenever it is written.
   */
  @Bean
  @Primary
  FhirContext primaryFhirContext() {
    FhirContext context = FhirContextR4Config.configureFhirContext(FhirContext.forR4());
    context.getParserOptions().setAutoContainReferenceTargetsWithNoId(false);
    R4Definitions.of(context);
    return context;
  }

  @Bean
  JpaStorageSettings storageSettings(StoreProperties properties) {
    return StorageSettingsFactory.create(properties.maxPageSize());
  }

  @Bean
  PartitionSettings partitionSettings() {
    return StorageSettingsFactory.partitions();
  }

  /** No subscription type is supported; HAPI asks for the settings all the same. */
  @Bean
  SubscriptionSettings subscriptionSettings() {
    return new SubscriptionSettings();
  }

  /** Takes the name of HAPI's own, which looks for SearchParameters in the database. */
  @Bean
  @Primary
  DeclaredSearchParameters searchParamProvider(FhirContext fhirContext) {
    return new DeclaredSearchParameters(fhirContext);
  }

  /** Takes the name of HAPI's own as well. */
  @Bean
  ISearchParamRegistry searchParamRegistry(DeclaredSearchParameters declared) {
    return new DeclaredSearchParamRegistry(declared);
  }

  @Bean
  @DependsOn("schemaMigration")
  LocalContainerEntityManagerFactoryBean entityManagerFactory(
      ConfigurableListableBeanFactory beans,
      FhirContext fhirContext,
      JpaStorageSettings settings,
      DataSource dataSource) {
    var factory =
        HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, fhirContext, settings);
    factory.setPersistenceUnitName("openimis");
    factory.setDataSource(dataSource);
    factory.setJpaPropertyMap(hibernateProperties());
    return factory;
  }

  private static Map<String, Object> hibernateProperties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put(AvailableSettings.DIALECT, HapiFhirPostgresDialect.class.getName());
    properties.put(AvailableSettings.HBM2DDL_AUTO, "none");
    properties.put(AvailableSettings.STATEMENT_BATCH_SIZE, JDBC_BATCH_SIZE);
    properties.put(AvailableSettings.USE_SECOND_LEVEL_CACHE, "false");
    properties.put(AvailableSettings.USE_QUERY_CACHE, "false");
    properties.put(AvailableSettings.GENERATE_STATISTICS, "false");
    properties.put("hibernate.search.enabled", "false");
    properties.put("hibernate.integration.envers.enabled", "false");
    return properties;
  }

  @Bean
  @Primary
  JpaTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
    return new JpaTransactionManager(entityManagerFactory);
  }
}
