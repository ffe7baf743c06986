// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.output.ValidateOutput;

/** Brings the schema to the version of the code, or says in one sentence why it cannot. */
final class Migration {

  private static final Logger LOG = Logger.getLogger(Migration.class.getName());
  private static final List<MigrationState> NEWER =
      List.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);
  private static final List<MigrationState> MISSING =
      List.of(MigrationState.MISSING_SUCCESS, MigrationState.MISSING_FAILED);
  private static final Pattern SCRIPT = Pattern.compile("V\\w+\\.sql");
  private static final String RESTORE =
      " Restore the backup from before the last deployment, or deploy the version that fits.";

  private final DatabaseAccess database;
  private final List<String> locations;

  Migration(DatabaseAccess database) throws SQLException {
    this(database, List.of("db/migration", "db/vendor/" + database.vendor()));
  }

  Migration(DatabaseAccess database, List<String> locations) {
    this.database = database;
    this.locations = locations;
  }

  /**
   * Migrates ({@code auto}), prints what it would execute and stops ({@code check}), or stops when
   * anything is pending ({@code off}).
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
    refuseWhatDoesNotFit(flyway);
    List<MigrationInfo> pending = List.of(flyway.info().pending());
    return switch (mode) {
      case "auto" -> migrate(flyway, pending);
      case "check" -> {
        if (!pending.isEmpty()) {
          String script = new PendingScript(database, locations).of(flyway.info(), pending);
          LOG.warning(() -> "SQL of the pending migrations:\n" + script);
          throw refused(
              "Pending migrations: "
                  + names(pending)
                  + ". Their SQL stands above; execute it, or start once with"
                  + " ROADMAP_DB_MIGRATE=auto.");
        }
        yield "schema is current (checked)";
      }
      case "off" -> {
        if (!pending.isEmpty()) {
          throw refused(
              "Pending migrations: "
                  + names(pending)
                  + ". ROADMAP_DB_MIGRATE=off touches nothing; =check prints their SQL.");
        }
        yield "not migrated (ROADMAP_DB_MIGRATE=off)";
      }
      default ->
          throw refused("ROADMAP_DB_MIGRATE is \"" + mode + "\"; auto, check or off is needed.");
    };
  }

  private String migrate(Flyway flyway, List<MigrationInfo> pending) throws SQLException {
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      if (DatabaseOutage.causes(e)) {
        throw new SQLException(Reachability.firstLine(e), "08006", e);
      }
      throw new SchemaRefusedException("A migration failed: " + gist(e) + "." + RESTORE, e);
    }
    try (Connection connection = database.connectToMigrate();
        Statement statement = connection.createStatement()) {
      for (String grant : database.grants()) {
        statement.execute(grant);
      }
    }
    return pending.isEmpty() ? "schema is current" : "migrated by " + names(pending);
  }

  private static String names(List<MigrationInfo> migrations) {
    return migrations.stream().map(MigrationInfo::getScript).collect(Collectors.joining(", "));
  }

  private Flyway flyway() {
    return Flyway.configure(Migration.class.getClassLoader())
        .dataSource(new MigrationDataSource(database))
        .locations(locations.stream().map("classpath:"::concat).toArray(String[]::new))
        .failOnMissingLocations(true)
        .validateMigrationNaming(true)
        .ignoreMigrationPatterns("*:pending", "*:future")
        .load();
  }

  private static void refuseWhatDoesNotFit(Flyway flyway) {
    MigrationInfo[] all = flyway.info().all();
    if (Arrays.stream(all).noneMatch(info -> info.getState().isResolved())) {
      throw refused("The application brings no migrations: it was not built completely.");
    }
    for (MigrationInfo info : all) {
      if (info.getState().isFailed()) {
        throw refused("Migration " + info.getScript() + " failed at an earlier start." + RESTORE);
      }
      if (NEWER.contains(info.getState())) {
        throw refused(
            "The database is at version "
                + info.getVersion()
                + ", newer than this program: an older version was deployed over a newer one."
                + RESTORE);
      }
      if (MISSING.contains(info.getState())) {
        throw refused(
            "Migration "
                + info.getScript()
                + " was executed here, but this program does not know it."
                + RESTORE);
      }
    }
    flyway.validateWithResult().invalidMigrations.stream()
        .findFirst()
        .ifPresent(Migration::refuseInvalid);
  }

  private static void refuseInvalid(ValidateOutput invalid) {
    ErrorDetails details = invalid.errorDetails;
    throw refused(
        "Migration V"
            + invalid.version
            + " ("
            + invalid.description
            + ") does not match what was executed here: "
            + details.errorMessage.lines().findFirst().orElse("").strip()
            + "."
            + RESTORE);
  }

  private static SchemaRefusedException refused(String sentence) {
    return new SchemaRefusedException(sentence, null);
  }

  /** Flyway's message has a headline, a ruler and labelled lines; file and reason matter. */
  private static String gist(FlywayException e) {
    String text = String.valueOf(e.getMessage());
    Matcher script = SCRIPT.matcher(text);
    String why =
        text.lines()
            .filter(line -> line.startsWith("Message"))
            .map(line -> line.replaceAll("^Message\\s*:\\s*", "").strip())
            .findFirst()
            .orElseGet(() -> Reachability.firstLine(e));
    return (script.find() ? script.group() + ": " : "") + why.replaceAll("\\.$", "");
  }
}
