// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The embedded database when its process is killed, and when it is asked to stop. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedFileE2EIT {

  private static final int HEADER = 4096;

  private static Product product;

  @BeforeAll
  static void start() {
    product = Product.start(Map.of("ROADMAP_DEMO", "true"));
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  @Order(1)
  void noAcknowledgedWriteIsLostWhenTheProcessIsKilled() {
    Writers writers = Writers.at(product).awaitAcknowledged(100);

    product = product.killAndRestart();

    assertThat(writers.await().lost(product)).isEmpty();
    assertThat(writers.strange()).isEmpty();
  }

  @Test
  @Order(2)
  void whoStopsItGetsACleanFileWithAllThatWasAcknowledged() throws Exception {
    Writers writers = Writers.at(product).awaitAcknowledged(50);

    product.close();

    assertThat(product.output()).endsWith("Stopped.").doesNotContain("\tat ");
    Path file = product.data().resolve("roadmap.mv.db");
    byte[] header = new byte[HEADER];
    try (InputStream in = Files.newInputStream(file)) {
      assertThat(in.readNBytes(header, 0, HEADER)).isEqualTo(HEADER);
    }
    assertThat(new String(header, StandardCharsets.ISO_8859_1)).contains("clean:1");
    try (Connection connection = open()) {
      assertThat(writers.await().lost(key -> title(connection, key))).isEmpty();
      assertThat(writers.strange()).isEmpty();
      assertThat(writers.refused()).isPositive();
    }
  }

  private static Connection open() throws Exception {
    Properties accounts = new Properties();
    try (Reader reader =
        Files.newBufferedReader(product.data().resolve("database-accounts.properties"))) {
      accounts.load(reader);
    }
    return DriverManager.getConnection(
        "jdbc:h2:file:" + product.data().resolve("roadmap"),
        "ROADMAP",
        accounts.getProperty("daily"));
  }

  private static String title(Connection connection, String key) {
    try (PreparedStatement query =
        connection.prepareStatement("select title from plan_item where obj_key = ?")) {
      query.setString(1, key);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next() ? rows.getString(1) : "";
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
