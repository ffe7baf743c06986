// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/**
 * The pending migrations as one script that a database administrator can read and execute: their
 * SQL, the entries by which later starts know that it was done, and the rights of the daily
 * account.
 */
final class PendingScript {

  private static final String HISTORY =
      """
      create table "flyway_schema_history" (
        "installed_rank" int not null, "version" varchar(50), "description" varchar(200) not null,
        "type" varchar(20) not null, "script" varchar(1000) not null, "checksum" integer,
        "installed_by" varchar(100) not null,
        "installed_on" timestamp not null default current_timestamp,
        "execution_time" integer not null, "success" boolean not null,
        constraint "flyway_schema_history_pk" primary key ("installed_rank"));
      """;

  private final DatabaseAccess database;
  private final List<String> locations;

  PendingScript(DatabaseAccess database, List<String> locations) {
    this.database = database;
    this.locations = locations;
  }

  String of(MigrationInfoService known, List<MigrationInfo> pending) throws SQLException {
    StringBuilder script = new StringBuilder();
    int rank = known.applied().length;
    if (rank == 0) {
      script.append(HISTORY);
    }
    for (MigrationInfo migration : pending) {
      script.append("\n-- ").append(migration.getScript()).append('\n');
      script.append(sql(migration)).append('\n');
      script.append(entry(migration, ++rank));
    }
    for (String grant : database.grants()) {
      script.append(grant).append(";\n");
    }
    return script.toString();
  }

  private String sql(MigrationInfo migration) {
    for (String location : locations) {
      String name = location + "/" + migration.getScript();
      try (InputStream in = PendingScript.class.getClassLoader().getResourceAsStream(name)) {
        if (in != null) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("The migration " + name + " cannot be read", e);
      }
    }
    throw new IllegalStateException("Migration " + migration.getScript() + " has no file");
  }

  private static String entry(MigrationInfo migration, int rank) {
    return """
    insert into "flyway_schema_history" ("installed_rank", "version", "description", "type",
      "script", "checksum", "installed_by", "execution_time", "success")
      values (%d, '%s', '%s', 'SQL', '%s', %d, current_user, 0, true);
    """
        .formatted(
            rank,
            migration.getVersion(),
            migration.getDescription().replace("'", "''"),
            migration.getScript().replace("'", "''"),
            migration.getChecksum());
  }
}
