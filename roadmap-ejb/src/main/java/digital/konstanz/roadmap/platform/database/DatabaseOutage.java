// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.Set;

/** Tells a database that is gone for the moment from everything else that may fail. */
public final class DatabaseOutage {

  private static final String CONNECTION_CLASS = "08";

  /** PostgreSQL: shut down by the administrator, crashed, not yet up, no connection left. */
  private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

  /** H2: connection broken, database closed, called while it closes. */
  private static final Set<Integer> H2_CODES = Set.of(90067, 90098, 90121);

  private DatabaseOutage() {}

  /** Whether trying again later is the right answer to what was thrown. */
  public static boolean causes(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && saysGone(sql)
          || cause instanceof ResourceException) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysGone(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    return state.startsWith(CONNECTION_CLASS)
        || STATES.contains(state)
        || H2_CODES.contains(e.getErrorCode());
  }
}
