// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the start does about every state a schema can be in; each refusal is one line. */
class MigrationIT {

  @ParameterizedTest
  @EnumSource(DatabaseUnderTest.Vendor.class)
  void anEmptyDatabaseIsMigratedAndCurrentAfterwards(DatabaseUnderTest.Vendor vendor)
      throws SQLException {
    EmptyDatabase database = EmptyDatabase.of(vendor);

    assertThat(new Migration(database).run("auto")).startsWith("migrated by V001__identity.sql, ");
    assertThat(new Migration(database).run("auto")).isEqualTo("schema is current");
    assertThat(new Migration(database).run("check")).isEqualTo("schema is current (checked)");
    assertThat(new Migration(database).run("off"))
        .isEqualTo("not migrated (ROADMAP_DB_MIGRATE=off)");
  }

  @ParameterizedTest
  @EnumSource(DatabaseUnderTest.Vendor.class)
  void offAndCheckTouchNothingWhileSomethingIsPending(DatabaseUnderTest.Vendor vendor)
      throws SQLException {
    EmptyDatabase database = EmptyDatabase.of(vendor);

    assertRefused(database, "off", "Pending migrations: V001__identity.sql, ", "=check prints");
    assertRefused(database, "check", "Pending migrations: V001__identity.sql, ", "stands above");
    assertThat(database.tables()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(DatabaseUnderTest.Vendor.class)
  void theScriptThatCheckPrintsIsAllThatIsNeeded(DatabaseUnderTest.Vendor vendor)
      throws SQLException {
    EmptyDatabase database = EmptyDatabase.of(vendor);
    List<String> log = logOf(() -> assertRefused(database, "check", "Pending migrations"));
    String script = log.get(0).substring(log.get(0).indexOf('\n'));

    database.execute(script);

    assertThat(new Migration(database).run("off"))
        .isEqualTo("not migrated (ROADMAP_DB_MIGRATE=off)");
    assertThat(new Migration(database).run("auto")).isEqualTo("schema is current");
  }

  @ParameterizedTest
  @EnumSource(DatabaseUnderTest.Vendor.class)
  void aDatabaseThatIsNewerThanTheProgramIsRefused(DatabaseUnderTest.Vendor vendor)
      throws SQLException {
    EmptyDatabase database = migrated(vendor);
    new Migration(database, with("db/newer", vendor)).run("auto");

    assertRefused(database, "auto", "The database is at version 990, newer than this program");
  }

  @ParameterizedTest
  @EnumSource(DatabaseUnderTest.Vendor.class)
  void aMigrationThatFailsStopsTheStartNowAndLater(DatabaseUnderTest.Vendor vendor)
      throws SQLException {
    EmptyDatabase database = migrated(vendor);
    Migration broken = new Migration(database, with("db/broken", vendor));

    assertThatThrownBy(() -> broken.run("auto"))
        .isInstanceOf(SchemaRefusedException.class)
        .hasMessageStartingWith("A migration failed: V991__broken.sql")
        .message()
        .contains("Restore the backup")
        .hasLineCount(1);
    // PostgreSQL takes the whole migration back, H2 cannot and remembers that it failed
    assertThatThrownBy(() -> broken.run("auto"))
        .isInstanceOf(SchemaRefusedException.class)
        .hasMessageContaining(
            vendor == DatabaseUnderTest.Vendor.H2
                ? "Migration V991__broken.sql failed at an earlier start."
                : "A migration failed: V991__broken.sql");
  }

  @ParameterizedTest
  @EnumSource(DatabaseUnderTest.Vendor.class)
  void anExecutedMigrationWhoseFileChangedIsRefused(DatabaseUnderTest.Vendor vendor)
      throws SQLException {
    EmptyDatabase database = migrated(vendor);
    database.execute(
        "update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '010'");

    for (String mode : List.of("auto", "check", "off")) {
      assertRefused(database, mode, "Migration V010 (", "does not match what was executed here");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseUnderTest.Vendor.class)
  void anExecutedMigrationThatTheProgramDoesNotKnowIsRefused(DatabaseUnderTest.Vendor vendor)
      throws SQLException {
    EmptyDatabase database = migrated(vendor);
    database.execute(
        "update \"flyway_schema_history\" set \"version\" = '009', \"script\" = 'V009__x.sql'"
            + " where \"version\" = '010'");

    assertRefused(database, "auto", "Migration V009__x.sql was executed here, but this program");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "true", "AUTO"})
  void anUnknownModeIsNamed(String mode) throws SQLException {
    EmptyDatabase database = EmptyDatabase.of(DatabaseUnderTest.Vendor.H2);

    assertRefused(database, mode, "ROADMAP_DB_MIGRATE is \"" + mode + "\"");
  }

  private static EmptyDatabase migrated(DatabaseUnderTest.Vendor vendor) throws SQLException {
    EmptyDatabase database = EmptyDatabase.of(vendor);
    new Migration(database).run("auto");
    return database;
  }

  private static List<String> with(String folder, DatabaseUnderTest.Vendor vendor) {
    return List.of("db/migration", "db/vendor/" + vendor.name().toLowerCase(Locale.ROOT), folder);
  }

  private static void assertRefused(EmptyDatabase database, String mode, String... parts) {
    assertThatThrownBy(() -> new Migration(database).run(mode))
        .isInstanceOf(SchemaRefusedException.class)
        .message()
        .contains(parts)
        .hasLineCount(1);
  }

  private static List<String> logOf(Runnable work) {
    List<String> messages = new ArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            messages.add(entry.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger(Migration.class.getName());
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      work.run();
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
    return messages;
  }
}
