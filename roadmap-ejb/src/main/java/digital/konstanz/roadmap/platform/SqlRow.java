// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A flat row of a native statement, columns from 0. Persistence providers and drivers return
 * different Java types for the same column; here it becomes one.
 */
public record SqlRow(Object... columns) {

  /** One statement; {@code parameters} fill ?1, ?2 ... */
  public static Stream<SqlRow> select(EntityManager entities, String sql, Object... parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    List<?> rows = query.getResultList();
    return rows.stream()
        .map(row -> row instanceof Object[] many ? new SqlRow(many) : new SqlRow(row));
  }

  public String text(int column) {
    return columns[column] == null ? null : columns[column].toString();
  }

  public LocalDate date(int column) {
    Object value = columns[column];
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }

  public BigDecimal decimal(int column) {
    return columns[column] == null ? null : new BigDecimal(columns[column].toString());
  }

  public Integer integer(int column) {
    return columns[column] == null ? null : ((Number) columns[column]).intValue();
  }

  /** False for null. */
  public boolean flag(int column) {
    return Boolean.TRUE.equals(columns[column]);
  }

  public UUID uuid(int column) {
    return columns[column] == null ? null : UUID.fromString(columns[column].toString());
  }

  public <E extends Enum<E>> E constant(int column, Class<E> type) {
    return columns[column] == null ? null : Enum.valueOf(type, text(column).trim());
  }
}
