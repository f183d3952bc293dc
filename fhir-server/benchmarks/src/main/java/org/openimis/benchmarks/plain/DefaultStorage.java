package org.openimis.benchmarks.plain;

import ca.uhn.fhir.batch2.jobs.config.BatchCommonCtx;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.HapiJpaConfig;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/**
 * HAPI's beans, and for what HAPI leaves open the values of its own starter. It shares nothing with
 * our store on purpose: what we change there must not change what we compare ourselves with.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({
  JpaR4Config.class,
  HapiJpaConfig.class,
  JpaBatch2Config.class,
  SubscriptionChannelConfig.class,
  BatchCommonCtx.class,
  ThreadPoolFactoryConfig.class,
  PlainServlet.class
})
class DefaultStorage {
  private static final String JDBC_BATCH_SIZE = "20";

  @Bean
  JpaStorageSettings storageSettings() {
    return new JpaStorageSettings();
  }

  @Bean
  PartitionSettings partitionSettings() {
    return new PartitionSettings();
  }

  @Bean
  SubscriptionSettings subscriptionSettings() {
    return new SubscriptionSettings();
  }

  @Bean
  HikariDataSource dataSource() {
    return PlainServlet.dataSource();
  }

  @Bean
  LocalContainerEntityManagerFactoryBean entityManagerFactory(
      ConfigurableListableBeanFactory beans,
      FhirContext fhirContext,
      JpaStorageSettings settings,
      DataSource dataSource) {
    var factory =
        HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, fhirContext, settings);
    factory.setPersistenceUnitName("plain");
    factory.setDataSource(dataSource);
    factory.setJpaPropertyMap(
        Map.of(
            AvailableSettings.DIALECT,
            HapiFhirPostgresDialect.class.getName(),
            AvailableSettings.HBM2DDL_AUTO,
            "update",
            AvailableSettings.STATEMENT_BATCH_SIZE,
            JDBC_BATCH_SIZE,
            AvailableSettings.USE_SECOND_LEVEL_CACHE,
            "false",
            AvailableSettings.USE_QUERY_CACHE,
            "false",
            "hibernate.search.enabled",
            "false"));
    return factory;
  }

  @Bean
  @Primary
  JpaTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
    return new JpaTransactionManager(entityManagerFactory);
  }
}
