// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Optional;

/** What the start asks the database itself: does it keep the promises made about it. */
final class Safety {

  static final String ONLY_TRIGGERS =
      "only triggers protect the audit: the daily account may change or owns its tables"
          + " (ROADMAP_DB_MIGRATION_USER gives them to another account)";

  private static final String MAY_CHANGE_ON_POSTGRESQL =
      "select has_table_privilege(current_user, 'audit_entry', 'UPDATE')"
          + " or has_table_privilege(current_user, 'audit_entry', 'DELETE')"
          + " or has_table_privilege(current_user, 'audit_entry', 'TRUNCATE')"
          + " or has_schema_privilege(current_user, 'public', 'CREATE')";
  private static final String MAY_CHANGE_ON_H2 =
      "select is_admin from information_schema.users where user_name = current_user";

  private final DatabaseAccess database;

  Safety(DatabaseAccess database) {
    this.database = database;
  }

  /** Stops the start where a promise would be broken. */
  void refuseUnsafe() throws SQLException {
    if (database instanceof H2Database h2 && !h2.assertSafe().isEmpty()) {
      throw new SchemaRefusedException(String.join("; ", h2.assertSafe()), null);
    }
    if ("postgresql".equals(database.vendor())) {
      refuseTypedStrings();
    }
  }

  /** JPA binds absent ids as text; PostgreSQL takes them only as untyped strings. */
  private void refuseTypedStrings() throws SQLException {
    try (Connection connection = database.connect();
        PreparedStatement probe =
            connection.prepareStatement("update org_unit set parent_id = ? where 1 = 0")) {
      probe.setNull(1, Types.VARCHAR);
      probe.executeUpdate();
    } catch (SQLException e) {
      if ("42804".equals(e.getSQLState())) {
        throw new SchemaRefusedException(
            "Empty ids cannot be written: set the property stringType=unspecified of "
                + database.describe()
                + ", then deploy again.",
            e);
      }
      throw e;
    }
  }

  /** What holds less than it could, for log and readiness. */
  Optional<String> weakness() throws SQLException {
    if (database instanceof H2Database) {
      return Optional.empty();
    }
    boolean postgresql = "postgresql".equals(database.vendor());
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(postgresql ? MAY_CHANGE_ON_POSTGRESQL : MAY_CHANGE_ON_H2)) {
      return rows.next() && !rows.getBoolean(1) ? Optional.empty() : Optional.of(ONLY_TRIGGERS);
    }
  }
}
