package org.openimis.app.server;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.openimis.app.postgres.DatabaseLogin;
import org.openimis.app.postgres.EmbeddedPostgresServer;
import org.openimis.app.settings.AttachmentSettings;
import org.openimis.app.settings.DataSettings;
import org.openimis.app.settings.DbSettings;
import org.openimis.app.settings.LimitSettings;
import org.openimis.store.hapi.StoreProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database: the one that the settings name, or an embedded one. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
  private static final long CONNECTION_TIMEOUT_MILLIS = 5_000;

  /** Stops after everything that uses it; holds no server when an external database is named. */
  record Embedded(@Nullable EmbeddedPostgresServer server) implements AutoCloseable {
    @Override
    public void close() {
      if (server != null) {
        server.close();
      }
    }
  }

  @Bean
  Embedded embeddedPostgres(DbSettings db, DataSettings data) {
    return new Embedded(db.isExternal() ? null : EmbeddedPostgresServer.start(data, db.poolSize()));
  }

  @Bean
  HikariDataSource dataSource(DbSettings db, Embedded embedded) {
    EmbeddedPostgresServer server = embedded.server();
    var source = new HikariDataSource();
    if (server != null) {
      DatabaseLogin login = server.login();
      source.setJdbcUrl(login.url());
      source.setUsername(login.user());
      source.setPassword(login.password());
    } else {
      source.setJdbcUrl(db.url());
      source.setUsername(db.user());
      source.setPassword(db.password());
    }
    source.setPoolName("openimis");
    source.setMaximumPoolSize(db.poolSize());
    source.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
    source.addDataSourceProperty("reWriteBatchedInserts", "true");
    source.addDataSourceProperty("ApplicationName", "openimis-fhir");
    // What it adds to an error are the values of people; the log names none.
    source.addDataSourceProperty("logServerErrorDetail", "false");
    return source;
  }

  @Bean
  StoreProperties storeProperties(LimitSettings limits, AttachmentSettings attachments) {
    return new StoreProperties(limits.pageSizeMax(), limits.items(), attachments.rules());
  }
}
