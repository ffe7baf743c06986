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
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the database usable before anything else runs: migrates, then lets the contexts prepare
 * themselves. A schema that does not fit stops the start for good; a database that cannot be
 * reached is tried again with growing pauses. Either way the process lives, readiness says 503 with
 * the reason, and nothing else is answered.
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
  private volatile boolean refused;
  private volatile String reason = "starting";
  private volatile String weakness;
  private volatile boolean stopping;

  @PostConstruct
  void start() {
    attempt(1);
  }

  /** Never throws: a deployment that failed could say less than one that is not ready. */
  private void attempt(int pauseSeconds) {
    if (stopping) {
      return;
    }
    try {
      prepare();
    } catch (SQLException e) {
      tryAgain(e, pauseSeconds);
    } catch (RuntimeException e) {
      failed(e, pauseSeconds);
    }
  }

  /** Steps may be beans of the container, which wraps what they throw. */
  private void failed(RuntimeException e, int pauseSeconds) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartRefusedException) {
        refuse(cause.getMessage());
        return;
      }
    }
    if (DatabaseOutage.causes(e)) {
      tryAgain(e, pauseSeconds);
      return;
    }
    LOG.log(Level.SEVERE, "The start failed", e);
    refuse("The start failed: " + Reachability.firstLine(e));
  }

  private void prepare() throws SQLException {
    DatabaseAccess database = Databases.current();
    String done = new Migration(database).run(Configuration.current().migrate());
    Safety safety = new Safety(database);
    safety.refuseUnsafe();
    weakness = safety.weakness().orElse(null);
    LOG.info(
        () ->
            "Database: "
                + database.describe()
                + ", "
                + done
                + (weakness == null ? "" : "; " + weakness));
    steps.stream().sorted(Comparator.comparingInt(StartStep::order)).forEach(StartStep::run);
    reason = null;
    ready = true;
  }

  private void refuse(String why) {
    reason = why;
    refused = true;
    LOG.severe(() -> "The start is refused. " + why);
  }

  private void tryAgain(Exception e, int pauseSeconds) {
    reason = "database not reachable";
    LOG.warning(
        () ->
            "The database cannot be reached ("
                + Reachability.firstLine(e)
                + "); next try in "
                + pauseSeconds
                + " s.");
    executor.schedule(
        () -> attempt(Math.min(pauseSeconds * 2, LONGEST_PAUSE_SECONDS)),
        pauseSeconds,
        TimeUnit.SECONDS);
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

  /** Whether waiting will not help: somebody has to repair what {@link #whyNotReady} says. */
  public boolean refused() {
    return refused;
  }

  /** What holds less than it could although the product is ready; null when there is nothing. */
  public String weakness() {
    return weakness;
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
