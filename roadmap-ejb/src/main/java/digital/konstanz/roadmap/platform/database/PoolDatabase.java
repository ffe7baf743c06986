// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** A pool of the application server by {@code ROADMAP_DB_JNDI}. */
final class PoolDatabase implements DatabaseAccess {

  private final String jndiName;

  PoolDatabase(String jndiName) {
    this.jndiName = jndiName;
  }

  @Override
  public Connection connect() throws SQLException {
    try {
      return outsideTransactions((DataSource) new InitialContext().lookup(jndiName));
    } catch (NamingException e) {
      throw new SQLException(
          "There is no data source " + jndiName + " (ROADMAP_DB_JNDI). Maybe it is not enabled.",
          e);
    }
  }

  /**
   * Our own pool takes part in transactions; the server's below must not, for one transaction holds
   * one such connection. Payara and GlassFish have a method for that, other servers a setting.
   */
  private static Connection outsideTransactions(DataSource source) throws SQLException {
    try {
      return (Connection) source.getClass().getMethod("getNonTxConnection").invoke(source);
    } catch (NoSuchMethodException | IllegalAccessException otherServer) {
      return source.getConnection();
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e.getCause());
    }
  }

  @Override
  public Connection connectToMigrate() throws SQLException {
    return connect();
  }

  /** The server's pool has one account for all. */
  @Override
  public List<String> grants() {
    return List.of();
  }

  @Override
  public String vendor() throws SQLException {
    try (Connection connection = connect()) {
      return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public String describe() {
    return "server pool " + jndiName;
  }

  @Override
  public void close() {
    // The server owns the pool.
  }
}
