// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database with the product's own schema and its persistence unit, transactions in our hands.
 * Tests share one per vendor and roll back ({@link #rolledBack}); a test that has to commit takes
 * its own ({@link #fresh}).
 */
public final class DatabaseUnderTest implements AutoCloseable {

  /** The two databases that the product supports. */
  public enum Vendor {
    H2,
    POSTGRESQL
  }

  private static final Map<Vendor, DatabaseUnderTest> SHARED = new ConcurrentHashMap<>();
  private static final AtomicInteger NUMBER = new AtomicInteger();
  // held, so that the levels are not collected with the loggers
  private static final List<Logger> CHATTY =
      List.of(
          Logger.getLogger("org.flywaydb"),
          Logger.getLogger("io.zonky"),
          Logger.getLogger("java.util.Iterator"));
  private static EmbeddedPostgres server;

  static {
    CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
  }

  private final CountingDataSource dataSource;
  private final EntityManagerFactory factory;

  private DatabaseUnderTest(Vendor vendor) {
    this.dataSource = new CountingDataSource(vendor == Vendor.H2 ? h2() : postgresql());
    Flyway.configure()
        .dataSource(dataSource.counted())
        .locations(
            "classpath:db/migration",
            vendor == Vendor.H2 ? "classpath:db/vendor/h2" : "classpath:db/vendor/postgresql")
        .load()
        .migrate();
    this.factory = Persistence.createEntityManagerFactory("roadmap", settings());
  }

  /** The one that all rolling-back tests of a vendor share; lives as long as the test run. */
  public static DatabaseUnderTest shared(Vendor vendor) {
    return SHARED.computeIfAbsent(vendor, DatabaseUnderTest::new);
  }

  /** An empty one of its own; close it after the test. */
  public static DatabaseUnderTest fresh(Vendor vendor) {
    return new DatabaseUnderTest(vendor);
  }

  /** Runs the test in a transaction that leaves nothing behind. */
  public void rolledBack(Consumer<EntityManager> test) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      try {
        test.accept(entities);
      } finally {
        entities.getTransaction().rollback();
      }
    }
  }

  /** Runs the work in a transaction of its own and commits it. */
  public <T> T committed(Function<EntityManager, T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      try {
        T result = work.apply(entities);
        entities.getTransaction().commit();
        return result;
      } finally {
        if (entities.getTransaction().isActive()) {
          entities.getTransaction().rollback();
        }
      }
    }
  }

  /** How many statements the work sent. */
  public int statementsOf(Runnable work) {
    int before = dataSource.statements();
    work.run();
    return dataSource.statements() - before;
  }

  public DataSource dataSource() {
    return dataSource.counted();
  }

  @Override
  public void close() {
    factory.close();
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    settings.put("jakarta.persistence.nonJtaDataSource", dataSource.counted());
    settings.put("jakarta.persistence.jtaDataSource", "");
    settings.put("eclipselink.session-name", "test-" + NUMBER.incrementAndGet());
    settings.put("eclipselink.logging.level", "WARNING");
    return settings;
  }

  private static DataSource h2() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:roadmap" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    source.setUser("owner");
    source.setPassword("owner");
    return source;
  }

  /** One without the product's schema. */
  static DataSource empty(Vendor vendor) {
    return vendor == Vendor.H2 ? h2() : postgresql();
  }

  private static DataSource postgresql() {
    return asAdministrator(emptyAddress() + "&stringtype=unspecified");
  }

  static DataSource asAdministrator(String address) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(address);
    source.setUser("postgres");
    return source;
  }

  /** The address of an empty database on PostgreSQL, without an account in it. */
  static String emptyAddress() {
    EmbeddedPostgres running = running();
    String name = "roadmap" + NUMBER.incrementAndGet();
    try (Connection connection = running.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("Database " + name + " cannot be created", e);
    }
    return "jdbc:postgresql://localhost:" + running.getPort() + "/" + name + "?tcpKeepAlive=true";
  }

  private static synchronized EmbeddedPostgres running() {
    if (server == null) {
      try {
        server = EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(
            "PostgreSQL does not start. Maybe its binaries for this platform are missing.", e);
      }
    }
    return server;
  }
}
