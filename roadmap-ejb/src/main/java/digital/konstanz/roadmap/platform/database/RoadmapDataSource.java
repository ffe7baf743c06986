// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * What the container pools under {@code java:app/jdbc/roadmap}: it asks the configuration itself,
 * so that the same deployable runs on H2, PostgreSQL or the server's own pool.
 */
public class RoadmapDataSource implements DataSource {

  private int loginTimeout;

  /** Only there because some servers refuse a data source without any property. */
  public void setDescription(String description) {
    Logger.getLogger(RoadmapDataSource.class.getName()).finest(description);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return LazyConnection.to(Databases.reachability());
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    // Errors reach the caller as exceptions.
  }

  @Override
  public void setLoginTimeout(int seconds) {
    this.loginTimeout = seconds;
  }

  @Override
  public int getLoginTimeout() {
    return loginTimeout;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("Nothing to unwrap to " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
