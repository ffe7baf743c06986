// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Connections with the account that owns the tables. */
final class MigrationDataSource extends RoadmapDataSource {

  private final DatabaseAccess database;

  MigrationDataSource(DatabaseAccess database) {
    this.database = database;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return database.connectToMigrate();
  }
}
