// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Takes a roadmap with everything that belongs to it out of the database: rows that name it, rows
 * that name those, in the order that the foreign keys of the schema ask for. What the city shares
 * stays, audit and jobs too.
 */
@Dependent
public class RoadmapEraser {

  private static final String ROADMAP = "roadmap";
  private static final String ROADMAP_ID = "roadmap_id";
  private static final Set<String> KEPT =
      Set.of("audit_entry", "undo_step", "undo_change", "job", "flyway_schema_history");
  private static final List<String> DRAFTS =
      List.of(
          "delete from draft where object_key in"
              + " (select obj_key from plan_item where roadmap_id = ?)",
          "delete from draft where object_key in"
              + " (select 'report:' || obj_key from plan_item where roadmap_id = ?)",
          "update undo_step set discarded = true where roadmap_id = ?");

  private DataSource dataSource;

  @Resource(lookup = "java:app/jdbc/roadmap")
  public void setDataSource(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  private record Reference(String column, String table, String key) {}

  /** Rows that were deleted, the roadmap's own among them. */
  public int erase(UUID roadmap) {
    try (Connection connection = dataSource.getConnection()) {
      for (String draft : DRAFTS) {
        execute(connection, draft, roadmap);
      }
      Map<String, List<Reference>> references = references(connection);
      Map<String, String> conditions = conditions(connection, references);
      int rows = 0;
      for (String table : inOrder(conditions.keySet(), references)) {
        for (Reference own : references.getOrDefault(table, List.of())) {
          if (own.table().equals(table)) {
            execute(
                connection,
                "update "
                    + table
                    + " set "
                    + own.column()
                    + " = null where "
                    + conditions.get(table),
                roadmap);
          }
        }
        rows +=
            execute(
                connection, "delete from " + table + " where " + conditions.get(table), roadmap);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("The roadmap cannot be erased", e);
    }
  }

  /** What says that a row belongs to the roadmap, for each table that holds such rows. */
  private static Map<String, String> conditions(
      Connection connection, Map<String, List<Reference>> references) throws SQLException {
    Map<String, String> conditions = new TreeMap<>();
    conditions.put(ROADMAP, "id = ?");
    for (String table : tablesWithRoadmap(connection)) {
      conditions.put(table, ROADMAP_ID + " = ?");
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Map.Entry<String, List<Reference>> entry : references.entrySet()) {
        String table = entry.getKey();
        String belongs =
            entry.getValue().stream()
                .filter(reference -> conditions.containsKey(reference.table()))
                .filter(reference -> !reference.table().equals(table))
                .map(r -> within(r, conditions.get(r.table())))
                .collect(Collectors.joining(" or "));
        if (!conditions.containsKey(table) && !KEPT.contains(table) && !belongs.isEmpty()) {
          conditions.put(table, "(" + belongs + ")");
          grown = true;
        }
      }
    }
    return conditions;
  }

  private static String within(Reference reference, String condition) {
    return reference.column()
        + " in (select "
        + reference.key()
        + " from "
        + reference.table()
        + " where "
        + condition
        + ")";
  }

  /** Those first that no other one names. */
  private static List<String> inOrder(Set<String> tables, Map<String, List<Reference>> references) {
    Set<String> waiting = new TreeSet<>(tables);
    List<String> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<String> free =
          waiting.stream().filter(table -> !isNamed(table, waiting, references)).toList();
      if (free.isEmpty()) {
        throw new IllegalStateException("Tables name each other: " + waiting);
      }
      ordered.addAll(free);
      free.forEach(waiting::remove);
    }
    return ordered;
  }

  private static boolean isNamed(
      String table, Set<String> by, Map<String, List<Reference>> references) {
    return by.stream()
        .filter(other -> !other.equals(table))
        .flatMap(other -> references.getOrDefault(other, List.of()).stream())
        .anyMatch(reference -> reference.table().equals(table));
  }

  private static Set<String> tablesWithRoadmap(Connection connection) throws SQLException {
    Set<String> tables = new TreeSet<>();
    DatabaseMetaData metaData = connection.getMetaData();
    String column =
        metaData.storesUpperCaseIdentifiers() ? ROADMAP_ID.toUpperCase(Locale.ROOT) : ROADMAP_ID;
    try (ResultSet rows =
        metaData.getColumns(connection.getCatalog(), connection.getSchema(), null, column)) {
      while (rows.next()) {
        String table = plain(rows.getString("TABLE_NAME"));
        if (!KEPT.contains(table)) {
          tables.add(table);
        }
      }
    }
    return tables;
  }

  private static Map<String, List<Reference>> references(Connection connection)
      throws SQLException {
    Map<String, List<Reference>> references = new TreeMap<>();
    DatabaseMetaData metaData = connection.getMetaData();
    String catalog = connection.getCatalog();
    String schema = connection.getSchema();
    List<String> tables = new ArrayList<>();
    try (ResultSet rows = metaData.getTables(catalog, schema, null, null)) {
      while (rows.next()) {
        if (rows.getString("TABLE_TYPE").endsWith("TABLE")) {
          tables.add(rows.getString("TABLE_NAME"));
        }
      }
    }
    for (String table : tables) {
      try (ResultSet rows = metaData.getImportedKeys(catalog, schema, table)) {
        while (rows.next()) {
          references
              .computeIfAbsent(plain(table), name -> new ArrayList<>())
              .add(
                  new Reference(
                      plain(rows.getString("FKCOLUMN_NAME")),
                      plain(rows.getString("PKTABLE_NAME")),
                      plain(rows.getString("PKCOLUMN_NAME"))));
        }
      }
    }
    return references;
  }

  private static String plain(String identifier) {
    return identifier.toLowerCase(Locale.ROOT);
  }

  private static int execute(Connection connection, String sql, UUID roadmap) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int places = (int) sql.chars().filter(sign -> sign == '?').count();
      for (int place = 1; place <= places; place++) {
        statement.setObject(place, roadmap);
      }
      return statement.executeUpdate();
    }
  }
}
