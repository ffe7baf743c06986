// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.platform.config.Settings;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The account that owns the tables and the one for every day, on PostgreSQL. */
class AccountsOnPostgresIT {

  @Test
  void theDailyAccountChangesDataButNeitherTablesNorAuditNorHistory() throws SQLException {
    UrlDatabase database = twoAccounts();
    new Migration(database).run("auto");

    for (String allowed :
        List.of(
            "insert into org_unit (id, obj_key, name, path, external_unit, version)"
                + " values (gen_random_uuid(), 'a', 'A', '/a/', false, 0)",
            "update org_unit set name = 'B'",
            "delete from org_unit",
            "select nextval('undo_step_number')",
            "insert into audit_entry (recorded_at, user_login, operation, object_kind,"
                + " object_key, change_json) values (now(), 'x', 'x', 'x', 'x', '{}')")) {
      execute(database, allowed);
    }
    for (String forbidden :
        List.of(
            "create table mine (id uuid)",
            "drop table org_unit",
            "alter table org_unit add column mine uuid",
            "update audit_entry set user_login = 'y'",
            "delete from audit_entry",
            "truncate audit_entry",
            "drop trigger audit_entry_append_only on audit_entry",
            "delete from flyway_schema_history")) {
      assertThatThrownBy(() -> execute(database, forbidden))
          .as(forbidden)
          .isInstanceOf(SQLException.class)
          .matches(e -> ((SQLException) e).getSQLState().equals("42501"), "not permitted");
    }
    assertThat(new Safety(database).weakness()).isEmpty();
  }

  @Test
  void theDailyAccountAloneIsEnoughOnceTheSchemaFits() throws SQLException {
    Map<String, String> settings = settings();
    new Migration(database(settings)).run("auto");
    settings.keySet().removeIf(name -> name.startsWith("ROADMAP_DB_MIGRATION"));

    assertThat(new Migration(database(settings)).run("off"))
        .isEqualTo("not migrated (ROADMAP_DB_MIGRATE=off)");
    assertThat(new Migration(database(settings)).run("auto")).isEqualTo("schema is current");
    assertThat(new Safety(database(settings)).weakness()).isEmpty();
  }

  @Test
  void withOneAccountTriggersStillProtectTheAuditAndReadinessSaysSo() throws SQLException {
    EmptyDatabase database = EmptyDatabase.of(DatabaseUnderTest.Vendor.POSTGRESQL);
    new Migration(database).run("auto");
    Safety safety = new Safety(database);
    safety.refuseUnsafe();

    assertThat(safety.weakness()).contains(Safety.ONLY_TRIGGERS);
    for (String forbidden :
        List.of("update audit_entry set user_login = 'y'", "truncate audit_entry")) {
      assertThatThrownBy(() -> database.execute(forbidden)).hasMessageContaining("append-only");
    }
  }

  @Test
  void anAddressThatTypesStringsIsRefusedWithWhatToDo() throws SQLException {
    Map<String, String> settings = settings();
    new Migration(database(settings)).run("auto");
    settings.merge("ROADMAP_DB_URL", "&stringtype=varchar", String::concat);

    assertThatThrownBy(() -> new Safety(database(settings)).refuseUnsafe())
        .isInstanceOf(SchemaRefusedException.class)
        .hasMessageContaining("stringType=unspecified");
  }

  private static UrlDatabase twoAccounts() throws SQLException {
    return database(settings());
  }

  private static UrlDatabase database(Map<String, String> settings) {
    return new UrlDatabase(settings.get("ROADMAP_DB_URL"), Settings.of(settings));
  }

  private static Map<String, String> settings() throws SQLException {
    String address = DatabaseUnderTest.emptyAddress();
    String name = address.replaceAll(".*/(\\w+)\\?.*", "$1");
    Map<String, String> settings = new HashMap<>();
    settings.put("ROADMAP_DB_URL", address);
    settings.put("ROADMAP_DB_USER", name + "_app");
    settings.put("ROADMAP_DB_PASSWORD", "app");
    settings.put("ROADMAP_DB_MIGRATION_USER", name + "_owner");
    settings.put("ROADMAP_DB_MIGRATION_PASSWORD", "owner");
    EmptyDatabase administrator = EmptyDatabase.at(address);
    administrator.execute("create role " + name + "_app login password 'app'");
    administrator.execute("create role " + name + "_owner login password 'owner'");
    administrator.execute("alter database " + name + " owner to " + name + "_owner");
    return settings;
  }

  private static void execute(UrlDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
