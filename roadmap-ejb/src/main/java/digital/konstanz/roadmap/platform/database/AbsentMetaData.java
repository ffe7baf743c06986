// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/**
 * What is known of a database without asking it: its kind, from the configuration. JPA chooses its
 * SQL dialect by that while the application is deployed, the database being there or not.
 */
final class AbsentMetaData {

  private static final String POSTGRESQL = "postgresql";

  private AbsentMetaData() {}

  static DatabaseMetaData of(DatabaseAccess database) {
    boolean postgresql = POSTGRESQL.equals(vendor(database));
    return (DatabaseMetaData)
        Proxy.newProxyInstance(
            AbsentMetaData.class.getClassLoader(),
            new Class<?>[] {DatabaseMetaData.class},
            (proxy, method, arguments) -> answer(method, postgresql));
  }

  /** A pool of the server does not tell before it connects; PostgreSQL is what pools are for. */
  private static String vendor(DatabaseAccess database) {
    try {
      return database.vendor();
    } catch (SQLException notReachable) {
      return POSTGRESQL;
    }
  }

  private static Object answer(Method method, boolean postgresql) throws SQLException {
    return switch (method.getName()) {
      case "getDatabaseProductName" -> postgresql ? "PostgreSQL" : "H2";
      case "getDatabaseProductVersion" -> postgresql ? "17.0" : "2.2.224";
      case "getDatabaseMajorVersion" -> postgresql ? 17 : 2;
      case "getDatabaseMinorVersion" -> postgresql ? 0 : 2;
      case "getDriverName" -> postgresql ? "PostgreSQL JDBC Driver" : "H2 JDBC Driver";
      case "getDriverVersion", "getURL", "getUserName" -> "";
      case "toString" -> "metadata of an absent database";
      case "hashCode" -> 0;
      default -> unknown(method);
    };
  }

  private static Object unknown(Method method) throws SQLException {
    if (method.getReturnType() == boolean.class) {
      return false;
    }
    if (method.getReturnType() == int.class) {
      return 0;
    }
    throw new SQLTransientConnectionException("The database is not reachable", "08001");
  }
}
