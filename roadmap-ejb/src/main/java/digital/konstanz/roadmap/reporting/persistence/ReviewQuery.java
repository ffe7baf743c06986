// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import digital.konstanz.roadmap.platform.SqlQuery;
import digital.konstanz.roadmap.reporting.CommentPlace;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** What readers said and saw, oldest first; one statement each. */
@Dependent
public class ReviewQuery {

  private static final String NOTES =
      "select c.id, i.obj_key, c.author_user_id as user_id, a.display_name, u.name,"
          + " c.comment_text, c.written_at as noted_at, cast(null as date) as seen_end,"
          + " c.place, c.changed_at"
          + " from review_comment c join plan_item i on i.id = c.measure_id"
          + " join roadmap r on r.id = c.roadmap_id"
          + " left join user_account a on a.id = c.author_user_id"
          + " left join org_unit u on u.id = a.unit_id where %1$s"
          + " union all select m.id, i.obj_key, m.user_id, a.display_name, u.name,"
          + " cast(null as varchar(2000)), m.seen_at, m.seen_end,"
          + " cast(null as varchar(20)), cast(null as timestamp with time zone)"
          + " from review_mark m join plan_item i on i.id = m.measure_id"
          + " join roadmap r on r.id = m.roadmap_id"
          + " left join user_account a on a.id = m.user_id"
          + " left join org_unit u on u.id = a.unit_id where %1$s order by 7, 1"
          + " fetch first 20000 rows only";
  private static final String OF_ROADMAP = String.format(NOTES, "r.obj_key = ?");
  private static final String OF_MEASURES = "i.obj_key in (%s)";

  /** More are not named one by one. */
  private static final int MOST_NAMED = 1_000;

  private DataSource dataSource;

  @Resource(lookup = "java:app/jdbc/roadmap")
  public void setDataSource(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Of these measures; of many of them, of all of their roadmap, visible or not.
   *
   * @param measures keys
   */
  public List<ReviewNote> of(String roadmap, Collection<String> measures) {
    return measures.size() > MOST_NAMED ? read(OF_ROADMAP, List.of(roadmap)) : of(measures);
  }

  public List<ReviewNote> ofMeasure(String key) {
    return of(List.of(key));
  }

  private List<ReviewNote> of(Collection<String> measures) {
    if (measures.isEmpty()) {
      return List.of();
    }
    String places = String.join(", ", Collections.nCopies(measures.size(), "?"));
    return read(String.format(NOTES, String.format(OF_MEASURES, places)), measures);
  }

  /**
   * @param values of each of the two halves
   */
  private List<ReviewNote> read(String sql, Collection<String> values) {
    Object[] both = Stream.concat(values.stream(), values.stream()).toArray();
    try (Connection connection = dataSource.getConnection()) {
      return SqlQuery.select(connection, sql, ReviewQuery::note, both);
    } catch (SQLException e) {
      throw new IllegalStateException("The review cannot be read", e);
    }
  }

  private static ReviewNote note(ResultSet row) throws SQLException {
    return new ReviewNote(
        SqlQuery.uuid(row, "id"),
        row.getString("obj_key"),
        SqlQuery.uuid(row, "user_id"),
        row.getString("display_name"),
        row.getString("name"),
        row.getString("comment_text"),
        row.getObject("noted_at", OffsetDateTime.class).toInstant(),
        SqlQuery.day(row, "seen_end"),
        SqlQuery.constant(CommentPlace.class, row, "place"),
        instant(row, "changed_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
