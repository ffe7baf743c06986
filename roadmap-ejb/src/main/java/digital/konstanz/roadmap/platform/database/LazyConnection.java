// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.util.Properties;

/**
 * A connection that servers can pool although the database is not there: it connects at the first
 * statement, and again where the old connection broke between two transactions. Portable servers do
 * not promise to test what they pool, and some deploy only when they got a connection.
 */
final class LazyConnection implements InvocationHandler {

  private static final long DOUBTFUL_AFTER_NANOS = 30_000_000_000L;
  private static final int VALID_SECONDS = 3;

  private final Reachability reachability;
  private Connection physical;
  private boolean autoCommit = true;
  private boolean inTransaction;
  private boolean closed;
  private int lossesSeen;
  private long usedAt;

  private LazyConnection(Reachability reachability) {
    this.reachability = reachability;
  }

  static Connection to(Reachability reachability) {
    return (Connection)
        Proxy.newProxyInstance(
            LazyConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new LazyConnection(reachability));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(this);
      case "toString" -> "connection to " + reachability.database().describe();
      case "isClosed" -> closed;
      case "close" -> close();
      case "getAutoCommit" -> autoCommit;
      case "setAutoCommit" -> setAutoCommit((boolean) arguments[0]);
      case "commit" -> inTransaction ? commit() : null;
      case "rollback" -> arguments == null ? rollback() : call(physical, method, arguments);
      case "getMetaData" -> metaData();
      case "isValid" -> !closed && valid();
      case "getWarnings", "clearWarnings", "setClientInfo" ->
          there() ? call(physical, method, arguments) : null;
      case "getClientInfo" -> there() ? call(physical, method, arguments) : noClientInfo(method);
      default -> call(usable(), method, arguments);
    };
  }

  private boolean there() throws SQLException {
    return physical != null && !physical.isClosed();
  }

  private static Object noClientInfo(Method method) {
    return method.getReturnType() == Properties.class ? new Properties() : null;
  }

  private Connection usable() throws SQLException {
    if (closed) {
      throw new SQLException("The connection is closed");
    }
    if (inTransaction) {
      return physical;
    }
    if (physical != null && doubtful() && !answers()) {
      discard();
    }
    if (physical == null) {
      lossesSeen = reachability.losses();
      physical = reachability.connect();
    }
    if (physical.getAutoCommit() != autoCommit) {
      physical.setAutoCommit(autoCommit);
    }
    usedAt = System.nanoTime();
    inTransaction = !autoCommit;
    return physical;
  }

  private boolean doubtful() throws SQLException {
    return physical.isClosed()
        || lossesSeen != reachability.losses()
        || System.nanoTime() - usedAt > DOUBTFUL_AFTER_NANOS;
  }

  private boolean answers() throws SQLException {
    int losses = reachability.losses();
    boolean valid = !physical.isClosed() && physical.isValid(VALID_SECONDS);
    if (valid) {
      lossesSeen = losses;
    }
    return valid;
  }

  private boolean valid() {
    try {
      return usable().isValid(VALID_SECONDS);
    } catch (SQLException gone) {
      return false;
    }
  }

  private void discard() {
    reachability.broken();
    try (Connection broken = physical) {
      physical = null;
      broken.abort(Runnable::run);
    } catch (SQLException alreadyGone) {
      physical = null;
    }
  }

  private Object commit() throws SQLException {
    try {
      physical.commit();
      return null;
    } finally {
      inTransaction = false;
    }
  }

  /** What a broken connection began is rolled back by the database itself. */
  private Object rollback() throws SQLException {
    if (!inTransaction) {
      return null;
    }
    inTransaction = false;
    try {
      physical.rollback();
    } catch (SQLException e) {
      if (!DatabaseOutage.causes(e) && !physical.isClosed()) {
        throw e;
      }
      discard();
    }
    return null;
  }

  private Object setAutoCommit(boolean wanted) throws SQLException {
    if (inTransaction && wanted) {
      inTransaction = false;
      physical.setAutoCommit(true);
    }
    autoCommit = wanted;
    return null;
  }

  private Object close() throws SQLException {
    closed = true;
    if (physical != null) {
      physical.close();
    }
    return null;
  }

  private DatabaseMetaData metaData() throws SQLException {
    try {
      return usable().getMetaData();
    } catch (SQLException e) {
      if (!DatabaseOutage.causes(e)) {
        throw e;
      }
      return AbsentMetaData.of(reachability.database());
    }
  }

  private static Object call(Connection target, Method method, Object[] arguments)
      throws Throwable {
    if (target == null) {
      throw new SQLRecoverableException("The database is not reachable", "08003");
    }
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
