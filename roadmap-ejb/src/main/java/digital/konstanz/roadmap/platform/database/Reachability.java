// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

/**
 * What all connections of the pool know together about the database being there: when one found it
 * gone, the others look before they are used again, and for a moment nobody else has to wait for
 * the network.
 */
final class Reachability {

  private static final Logger LOG = Logger.getLogger(Reachability.class.getName());
  private static final long PAUSE_NANOS = 1_000_000_000L;

  private final DatabaseAccess database;
  private final AtomicInteger losses = new AtomicInteger();
  private final AtomicBoolean seen = new AtomicBoolean();
  private final AtomicBoolean lost = new AtomicBoolean();
  private volatile long failedAt;

  Reachability(DatabaseAccess database) {
    this.database = database;
  }

  Connection connect() throws SQLException {
    if (lost.get() && System.nanoTime() - failedAt < PAUSE_NANOS) {
      throw new SQLTransientConnectionException("The database is not reachable", "08001");
    }
    try {
      Connection connection = database.connect();
      if (lost.getAndSet(false)) {
        LOG.info("The database is back.");
      }
      seen.set(true);
      return connection;
    } catch (SQLException e) {
      failedAt = System.nanoTime();
      // before the first connection the start itself says what it waits for
      if (seen.get() && !lost.getAndSet(true)) {
        LOG.warning(() -> "The database is lost (" + firstLine(e) + "); pages answer 503.");
      }
      throw DatabaseOutage.causes(e)
          ? e
          : new SQLTransientConnectionException(e.getMessage(), "08001", e);
    }
  }

  /** A connection broke: every other one is doubtful now. */
  void broken() {
    losses.incrementAndGet();
  }

  /** How many connections broke so far. */
  int losses() {
    return losses.get();
  }

  DatabaseAccess database() {
    return database;
  }

  static String firstLine(Throwable e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given").strip();
  }
}
