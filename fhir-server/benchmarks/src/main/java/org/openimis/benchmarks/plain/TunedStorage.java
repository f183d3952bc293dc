package org.openimis.benchmarks.plain;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.openimis.store.hapi.HapiStorageConfiguration;
import org.openimis.store.hapi.StoreProperties;
import org.openimis.store.schema.SchemaMigration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Tuned as well as ours, because it is ours: the configuration of our own store with its search
 * parameters, settings, schema and batches, and none of its interceptors.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({HapiStorageConfiguration.class, PlainServlet.class})
class TunedStorage {
  private static final StoreProperties LIMITS = new StoreProperties(200, 500);

  @Bean
  HikariDataSource dataSource() {
    HikariDataSource source = PlainServlet.dataSource();
    source.addDataSourceProperty("reWriteBatchedInserts", "true");
    return source;
  }

  /** By the name that the store's Hibernate waits for. */
  @Bean
  SchemaMigration schemaMigration(DataSource dataSource) {
    var migration = new SchemaMigration(dataSource);
    migration.migrate();
    return migration;
  }

  @Bean
  StoreProperties storeProperties() {
    return LIMITS;
  }
}
