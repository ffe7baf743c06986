// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the schema to the version of the code, or says in one sentence why it cannot. */
final class Migration {

  private static final List<MigrationState> NEWER =
      List.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

  private final DatabaseAccess database;

  Migration(DatabaseAccess database) {
    this.database = database;
  }

  /**
   * Migrates ({@code auto}), only checks ({@code check}), or trusts ({@code off}).
   *
   * @return what was done, for the log
   * @throws SchemaRefusedException when code and schema do not fit
   * @throws SQLException when the database cannot be reached; worth another try
   */
  String run(String mode) throws SQLException {
    try (Connection probe = database.connectToMigrate()) {
      probe.isValid(5);
    }
    Flyway flyway = flyway();
    MigrationInfo[] all = flyway.info().all();
    refuseWhatDoesNotFit(all);
    if ("off".equals(mode)) {
      return "not migrated (ROADMAP_DB_MIGRATE=off)";
    }
    String pending =
        Arrays.stream(flyway.info().pending())
            .map(MigrationInfo::getScript)
            .collect(Collectors.joining(", "));
    if ("check".equals(mode)) {
      return checked(pending);
    }
    try {
      MigrateResult result = flyway.migrate();
      database.afterMigration();
      return result.migrationsExecuted == 0 ? "schema is current" : "migrated by " + pending;
    } catch (org.flywaydb.core.api.FlywayException e) {
      throw new SchemaRefusedException("A migration failed: " + firstLine(e), e);
    }
  }

  private Flyway flyway() throws SQLException {
    return Flyway.configure(Migration.class.getClassLoader())
        .dataSource(new MigrationDataSource(database))
        .locations("classpath:db/migration", "classpath:db/vendor/" + database.vendor())
        .failOnMissingLocations(true)
        .validateMigrationNaming(true)
        .load();
  }

  private static void refuseWhatDoesNotFit(MigrationInfo[] all) {
    if (all.length == 0) {
      throw new SchemaRefusedException("No migration was found in the application.", null);
    }
    for (MigrationInfo info : all) {
      if (NEWER.contains(info.getState())) {
        throw new SchemaRefusedException(
            "The database is at version "
                + info.getVersion()
                + ", which this version of the product does not know. Maybe an older version was"
                + " deployed over a newer one.",
            null);
      }
      if (info.getState().isFailed()) {
        throw new SchemaRefusedException(
            "Migration " + info.getScript() + " failed earlier and must be repaired first.", null);
      }
    }
  }

  private static String checked(String pending) {
    if (pending.isEmpty()) {
      return "schema is current (checked)";
    }
    throw new SchemaRefusedException(
        "These migrations are pending (ROADMAP_DB_MIGRATE=check): " + pending, null);
  }

  private static String firstLine(Throwable e) {
    return e.getMessage()
        .lines()
        .filter(line -> !line.isBlank())
        .limit(6)
        .collect(Collectors.joining(" "));
  }
}
