// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.h2.Driver;

/**
 * The embedded default: one file in the data folder. WRITE_DELAY 0, because H2 otherwise loses
 * acknowledged commits when the process is killed; it is persistent and needs the administrator, so
 * it is set at creation. Daily work runs as a user without DDL and without UPDATE on the audit.
 */
final class H2Database implements DatabaseAccess {

  static final String DAILY_USER = "ROADMAP";
  private static final String ADMIN_USER = "ROADMAP_ADMIN";
  private static final List<String> APPEND_ONLY = List.of("AUDIT_ENTRY");

  private final Path folder;
  private final String url;
  private Properties passwords;

  H2Database(Path folder) {
    this.folder = folder;
    this.url = "jdbc:h2:file:" + folder.resolve("roadmap") + ";DB_CLOSE_ON_EXIT=FALSE";
  }

  @Override
  public Connection connect() throws SQLException {
    return open(DAILY_USER, "daily");
  }

  @Override
  public Connection connectToMigrate() throws SQLException {
    return open(ADMIN_USER, "admin");
  }

  private Connection open(String user, String passwordName) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", passwords().getProperty(passwordName));
    Connection connection = new Driver().connect(url, login);
    if (connection == null) {
      throw new SQLException("H2 does not accept the address " + url);
    }
    return connection;
  }

  private synchronized Properties passwords() throws SQLException {
    if (passwords == null) {
      try {
        passwords = Files.exists(passwordFile()) ? readPasswords() : create();
      } catch (IOException e) {
        throw new SQLException(
            "The data folder "
                + folder
                + " cannot be used: "
                + e.getMessage()
                + ". Maybe its rights, or ROADMAP_DATA_DIR.",
            e);
      }
    }
    return passwords;
  }

  private Path passwordFile() {
    return folder.resolve("database-accounts.properties");
  }

  private Properties readPasswords() throws IOException {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(passwordFile(), StandardCharsets.UTF_8)) {
      read.load(reader);
    }
    return read;
  }

  private Properties create() throws IOException, SQLException {
    Files.createDirectories(folder);
    Properties fresh = new Properties();
    fresh.setProperty("admin", password());
    fresh.setProperty("daily", password());
    Properties login = new Properties();
    login.setProperty("user", ADMIN_USER);
    login.setProperty("password", fresh.getProperty("admin"));
    try (Connection connection = new Driver().connect(url, login);
        Statement statement = connection.createStatement()) {
      statement.execute("SET WRITE_DELAY 0");
      statement.execute("SET DB_CLOSE_DELAY -1");
      statement.execute(
          "CREATE USER " + DAILY_USER + " PASSWORD '" + fresh.getProperty("daily") + "'");
    }
    OwnerOnlyFile.create(passwordFile());
    try (Writer writer = Files.newBufferedWriter(passwordFile(), StandardCharsets.UTF_8)) {
      fresh.store(writer, "Accounts of the embedded database");
    }
    return fresh;
  }

  private static String password() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public List<String> grants() throws SQLException {
    try (Connection connection = connectToMigrate();
        Statement statement = connection.createStatement()) {
      return tables(statement).stream()
          .map(table -> "grant " + rights(table) + " on \"" + table + "\" to " + DAILY_USER)
          .toList();
    }
  }

  private static String rights(String table) {
    if (table.equals("flyway_schema_history")) {
      return "select";
    }
    return APPEND_ONLY.contains(table) ? "select, insert" : "select, insert, update, delete";
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select table_name from information_schema.tables"
                + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  /** The problems that would break a promise; empty when all is well. */
  List<String> assertSafe() throws SQLException {
    List<String> problems = new ArrayList<>();
    try (Connection connection = connectToMigrate();
        Statement statement = connection.createStatement()) {
      expect(
          statement,
          "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'",
          "0",
          problems);
      expect(
          statement,
          "select is_admin from information_schema.users where user_name = '" + DAILY_USER + "'",
          "FALSE",
          problems);
    }
    return problems;
  }

  private static void expect(
      Statement statement, String query, String expected, List<String> problems)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      String found = rows.next() ? rows.getString(1) : "nothing";
      if (!expected.equalsIgnoreCase(found)) {
        problems.add("H2: " + query + " gives " + found + " instead of " + expected);
      }
    }
  }

  @Override
  public String vendor() {
    return "h2";
  }

  @Override
  public String describe() {
    return "H2 file database in " + folder;
  }

  @Override
  public void close() throws SQLException {
    if (passwords != null) {
      try (Connection connection = connectToMigrate();
          Statement statement = connection.createStatement()) {
        statement.execute("SHUTDOWN");
      }
    }
  }
}
