// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import digital.konstanz.roadmap.platform.config.Configuration;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** A database by {@code ROADMAP_DB_URL}: PostgreSQL in production. */
final class UrlDatabase implements DatabaseAccess {

  private final String url;
  private final Configuration configuration;

  UrlDatabase(String url, Configuration configuration) {
    this.url = withUntypedStrings(url);
    this.configuration = configuration;
  }

  /** EclipseLink binds null UUIDs as text; PostgreSQL takes them only as untyped strings. */
  private static String withUntypedStrings(String url) {
    if (!url.startsWith("jdbc:postgresql:") || url.contains("stringtype=")) {
      return url;
    }
    return url + (url.contains("?") ? "&" : "?") + "stringtype=unspecified";
  }

  @Override
  public Connection connect() throws SQLException {
    return open("ROADMAP_DB_USER", "ROADMAP_DB_PASSWORD");
  }

  @Override
  public Connection connectToMigrate() throws SQLException {
    return ownMigrationUser()
        ? open("ROADMAP_DB_MIGRATION_USER", "ROADMAP_DB_MIGRATION_PASSWORD")
        : connect();
  }

  private boolean ownMigrationUser() {
    return configuration.text("ROADMAP_DB_MIGRATION_USER").isPresent();
  }

  private Connection open(String user, String password) throws SQLException {
    Properties login = new Properties();
    configuration.text(user).ifPresent(value -> login.setProperty("user", value));
    configuration.text(password).ifPresent(value -> login.setProperty("password", value));
    login.setProperty("loginTimeout", "5");
    Connection connection = driver().connect(url, login);
    if (connection == null) {
      throw new SQLException("No driver accepts ROADMAP_DB_URL. Maybe a typing error in it.");
    }
    return connection;
  }

  /** The driver itself: DriverManager does not see drivers of another class loader. */
  private Driver driver() {
    return url.startsWith("jdbc:h2:") ? new org.h2.Driver() : new org.postgresql.Driver();
  }

  @Override
  public void afterMigration() throws SQLException {
    if (!ownMigrationUser()) {
      return;
    }
    String daily =
        '"' + configuration.text("ROADMAP_DB_USER").orElseThrow().replace("\"", "\"\"") + '"';
    try (Connection connection = connectToMigrate();
        Statement statement = connection.createStatement()) {
      statement.execute("grant usage on schema public to " + daily);
      statement.execute(
          "grant select, insert, update, delete on all tables in schema public to " + daily);
      statement.execute("grant usage, select on all sequences in schema public to " + daily);
      statement.execute("revoke update, delete, truncate on audit_entry from " + daily);
    }
  }

  @Override
  public String vendor() {
    return url.startsWith("jdbc:h2:") ? "h2" : "postgresql";
  }

  @Override
  public String describe() {
    return url.replaceAll("\\?.*", "")
        + (ownMigrationUser() ? "" : " (one account for all: only triggers protect the audit)");
  }

  @Override
  public void close() {
    // Nothing is kept open between connections.
  }
}
