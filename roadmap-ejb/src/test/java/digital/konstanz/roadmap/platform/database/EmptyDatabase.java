// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** A database without any table, with one account for all. */
final class EmptyDatabase implements DatabaseAccess {

  private final DataSource source;
  private final String vendor;

  private EmptyDatabase(DataSource source, String vendor) {
    this.source = source;
    this.vendor = vendor;
  }

  static EmptyDatabase of(DatabaseUnderTest.Vendor vendor) {
    return new EmptyDatabase(
        DatabaseUnderTest.empty(vendor), vendor.name().toLowerCase(Locale.ROOT));
  }

  /** On PostgreSQL, as its administrator. */
  static EmptyDatabase at(String address) {
    return new EmptyDatabase(DatabaseUnderTest.asAdministrator(address), "postgresql");
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  List<String> tables() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select table_name from information_schema.tables"
                    + " where lower(table_schema) = 'public'")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  @Override
  public Connection connect() throws SQLException {
    return source.getConnection();
  }

  @Override
  public Connection connectToMigrate() throws SQLException {
    return connect();
  }

  @Override
  public List<String> grants() {
    return List.of();
  }

  @Override
  public String vendor() {
    return vendor;
  }

  @Override
  public String describe() {
    return "empty " + vendor;
  }

  @Override
  public void close() {
    // The server of the tests ends with them.
  }
}
