// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import digital.konstanz.roadmap.platform.StartRefusedException;
import digital.konstanz.roadmap.platform.StartStep;
import digital.konstanz.roadmap.platform.config.Configuration;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the database usable before anything else runs: migrates, then lets the contexts prepare
 * themselves. A schema that does not fit stops the start; a database that cannot be reached is
 * tried again with growing pauses while readiness says 503.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
    name = "java:app/jdbc/roadmap",
    className = "digital.konstanz.roadmap.platform.database.RoadmapDataSource",
    minPoolSize = 0,
    maxPoolSize = 40,
    properties = {"description=konstanz.digital roadmap"})
public class DatabaseStart {

  private static final Logger LOG = Logger.getLogger(DatabaseStart.class.getName());
  private static final int LONGEST_PAUSE_SECONDS = 60;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject @Any private Instance<StartStep> steps;

  private volatile boolean ready;
  private volatile String reason = "starting";
  private volatile boolean stopping;

  @PostConstruct
  void start() {
    attempt(1);
  }

  private void attempt(int pauseSeconds) {
    if (stopping) {
      return;
    }
    DatabaseAccess database = Databases.current();
    try {
      String done = new Migration(database).run(Configuration.current().migrate());
      LOG.info(() -> "Database: " + database.describe() + ", " + done);
      refuseUnsafe(database);
      stepsInOrder().forEach(StartStep::run);
      reason = null;
      ready = true;
    } catch (StartRefusedException e) {
      reason = e.getMessage();
      LOG.severe(e.getMessage());
      throw e;
    } catch (SQLException e) {
      reason = "database not reachable";
      LOG.warning(
          () ->
              "The database cannot be reached ("
                  + oneLine(e)
                  + "); next try in "
                  + pauseSeconds
                  + " s.");
      executor.schedule(
          () -> retry(Math.min(pauseSeconds * 2, LONGEST_PAUSE_SECONDS)),
          pauseSeconds,
          TimeUnit.SECONDS);
    }
  }

  private void retry(int pauseSeconds) {
    try {
      attempt(pauseSeconds);
    } catch (RuntimeException e) {
      reason = e.getMessage();
      LOG.log(Level.SEVERE, "The start was stopped: {0}", e.getMessage());
    }
  }

  private List<StartStep> stepsInOrder() {
    return steps.stream().sorted(Comparator.comparingInt(StartStep::order)).toList();
  }

  private static void refuseUnsafe(DatabaseAccess database) throws SQLException {
    if (database instanceof H2Database h2 && !h2.assertSafe().isEmpty()) {
      throw new SchemaRefusedException(String.join("; ", h2.assertSafe()), null);
    }
  }

  private static String oneLine(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
  }

  /** Null when the product can be used, else why not, without secrets. */
  public String whyNotReady() {
    if (!ready) {
      return reason;
    }
    try (Connection connection = Databases.current().connect()) {
      return connection.isValid(5) ? null : "database does not answer";
    } catch (SQLException e) {
      return "database not reachable";
    }
  }

  /** Whether the start is done; no question to the database. */
  public boolean started() {
    return ready;
  }

  @PreDestroy
  void stop() {
    stopping = true;
    try {
      Databases.current().close();
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "The database could not be closed cleanly.", e);
    }
  }
}
