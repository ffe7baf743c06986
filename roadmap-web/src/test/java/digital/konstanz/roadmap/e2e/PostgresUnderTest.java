// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL with an owner and a daily account, reached by a line that can be cut and that counts.
 */
final class PostgresUnderTest implements AutoCloseable {

  private static final String PASSWORD = "for-this-test-only";

  private final EmbeddedPostgres server;
  private final DatabaseLine line;

  PostgresUnderTest() {
    try {
      server = EmbeddedPostgres.builder().start();
      line = new DatabaseLine(server.getPort());
      prepare();
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("PostgreSQL cannot be prepared", e);
    }
  }

  private void prepare() throws SQLException {
    for (String command :
        List.of(
            "create role roadmap_owner login password '" + PASSWORD + "'",
            "create role roadmap_app login password '" + PASSWORD + "'",
            "create database roadmap owner roadmap_owner")) {
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(command);
      }
    }
  }

  DatabaseLine line() {
    return line;
  }

  /** What the product needs to use it with two accounts. */
  Map<String, String> settings() {
    return settings(line.port());
  }

  /** The same without the line in between, which takes time: for benchmarks. */
  Map<String, String> straight() {
    return settings(server.getPort());
  }

  private static Map<String, String> settings(int port) {
    return Map.of(
        "ROADMAP_DEMO",
        "true",
        "ROADMAP_DB_URL",
        "jdbc:postgresql://localhost:" + port + "/roadmap",
        "ROADMAP_DB_USER",
        "roadmap_app",
        "ROADMAP_DB_PASSWORD",
        PASSWORD,
        "ROADMAP_DB_MIGRATION_USER",
        "roadmap_owner",
        "ROADMAP_DB_MIGRATION_PASSWORD",
        PASSWORD);
  }

  @Override
  public void close() {
    line.close();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
