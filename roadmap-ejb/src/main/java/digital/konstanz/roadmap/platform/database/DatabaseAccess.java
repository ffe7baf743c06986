// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** One of the databases the product runs on: how to connect for daily work and for migration. */
interface DatabaseAccess {

  /** With the daily account. */
  Connection connect() throws SQLException;

  /** With the account that owns the tables; the daily one where no other is configured. */
  Connection connectToMigrate() throws SQLException;

  /** What the migration account executes after the tables changed: rights of the daily account. */
  List<String> grants() throws SQLException;

  /** {@code h2} or {@code postgresql}: the folder of vendor-specific migrations. */
  String vendor() throws SQLException;

  /** What readiness has to know: a sentence about the connection without secrets. */
  String describe();

  /** Closes what has to be closed after the server drained. */
  void close() throws SQLException;
}
