// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform;

import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads flat rows without building entities: one call is one statement. */
public final class SqlQuery {

  private static final int FETCH_SIZE = 1000;

  private SqlQuery() {}

  /** Makes one value of the row that the cursor stands on. */
  public interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  public static <T> List<T> select(
      Connection connection, String sql, Reader<T> reader, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCH_SIZE);
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        // the pool of the server looks up a method by reflection for each typed value
        ResultSet row = result.unwrap(ResultSet.class);
        while (row.next()) {
          rows.add(reader.read(row));
        }
      }
      return rows;
    }
  }

  public static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** A date with its precision in {@code <column>_precision}. */
  public static PlanDate date(ResultSet row, String column) throws SQLException {
    return PlanDate.ofNullable(
        day(row, column), constant(Precision.class, row, column + "_precision"));
  }

  public static <E extends Enum<E>> E constant(Class<E> type, ResultSet row, String column)
      throws SQLException {
    String name = row.getString(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  public static Integer integer(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : value;
  }
}
