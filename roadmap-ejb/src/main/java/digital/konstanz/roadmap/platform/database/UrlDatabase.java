// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import digital.konstanz.roadmap.platform.config.Configuration;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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
    Properties login = login("ROADMAP_DB_USER", "ROADMAP_DB_PASSWORD");
    // a network that swallows answers must not hold a request for ever; the address may say else
    login.setProperty("socketTimeout", "120");
    return open(login);
  }

  @Override
  public Connection connectToMigrate() throws SQLException {
    return ownMigrationUser()
        ? open(login("ROADMAP_DB_MIGRATION_USER", "ROADMAP_DB_MIGRATION_PASSWORD"))
        : connect();
  }

  private boolean ownMigrationUser() {
    return configuration.text("ROADMAP_DB_MIGRATION_USER").isPresent();
  }

  private Properties login(String user, String password) {
    Properties login = new Properties();
    configuration.text(user).ifPresent(value -> login.setProperty("user", value));
    configuration.text(password).ifPresent(value -> login.setProperty("password", value));
    if (!h2()) {
      login.setProperty("loginTimeout", "5");
      login.setProperty("connectTimeout", "5");
      login.setProperty("tcpKeepAlive", "true");
      // the rows of a batch travel in few statements: a change of many items writes many rows
      login.setProperty("reWriteBatchedInserts", "true");
    }
    return login;
  }

  private Connection open(Properties login) throws SQLException {
    Connection connection = driver().connect(url, login);
    if (connection == null) {
      throw new SQLException("No driver accepts ROADMAP_DB_URL. Maybe a typing error in it.");
    }
    return connection;
  }

  private boolean h2() {
    return url.startsWith("jdbc:h2:");
  }

  /** The driver itself: DriverManager does not see drivers of another class loader. */
  private Driver driver() {
    return h2() ? new org.h2.Driver() : new org.postgresql.Driver();
  }

  @Override
  public List<String> grants() {
    Optional<String> user = configuration.text("ROADMAP_DB_USER");
    if (!ownMigrationUser() || user.isEmpty()) {
      return List.of();
    }
    String daily = '"' + user.get().replace("\"", "\"\"") + '"';
    return List.of(
        "grant usage on schema public to " + daily,
        "grant select, insert, update, delete on all tables in schema public to " + daily,
        "grant usage, select on all sequences in schema public to " + daily,
        "revoke update, delete, truncate on audit_entry from " + daily,
        "revoke insert, update, delete on flyway_schema_history from " + daily);
  }

  @Override
  public String vendor() {
    return h2() ? "h2" : "postgresql";
  }

  @Override
  public String describe() {
    return url.replaceAll("[?;].*", "");
  }

  @Override
  public void close() {
    // Nothing is kept open between connections.
  }
}
