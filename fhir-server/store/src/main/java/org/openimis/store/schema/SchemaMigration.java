package org.openimis.store.schema;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrationStorageSvc;
import ca.uhn.fhir.jpa.migrate.MigrationTaskList;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.dao.HapiMigrationDao;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings both schemas up to date before anything reads them: HAPI's tables in {@code public} by
 * HAPI's own migrator, ours in {@code scheme} by Flyway. Neither sees the other's tables.
 */
public final class SchemaMigration {
  /** The schema of the project's own tables. */
  public static final String SCHEME = "scheme";

  private final DataSource dataSource;

  public SchemaMigration(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  public void migrate() {
    migrateHapi();
    Flyway.configure()
        .dataSource(dataSource)
        .schemas(SCHEME)
        .defaultSchema(SCHEME)
        .locations("classpath:db/scheme")
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }

  private void migrateHapi() {
    var history =
        new HapiMigrationDao(
            dataSource, DriverTypeEnum.POSTGRES_9_4, SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME);
    var storage = new HapiMigrationStorageSvc(history);
    MigrationTaskList tasks =
        new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values());
    var migrator =
        new SchemaMigrator(
            "HAPI FHIR",
            SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME,
            dataSource,
            new Properties(),
            tasks,
            storage);
    migrator.setDriverType(DriverTypeEnum.POSTGRES_9_4);
    migrator.createMigrationTableIfRequired();
    migrator.migrate();
  }
}
