// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The rows of the jobs. Each call is a transaction of its own, so that others see the progress
 * while the work itself is still open.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobRows {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();
  private static final int LONGEST_RESULT = 1_000_000;

  private DataSource dataSource;
  private Clock clock;

  @Resource(lookup = "java:app/jdbc/roadmap")
  public void setDataSource(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Inject
  public void setClock(Clock clock) {
    this.clock = clock;
  }

  /** A new job in the queue. */
  public void insert(UUID id, String kind, UUID user, UUID roadmap, String node) {
    String sql =
        "insert into job (id, kind, job_state, progress, user_id, roadmap_id, node_id,"
            + " cancel_requested, created_at) values (?, ?, 'QUEUED', 0, ?, ?, ?, false, ?)";
    update(sql, id, kind, user, roadmap, node, Timestamp.from(clock.instant()));
  }

  /** False when the job was cancelled before it began. */
  public boolean start(UUID id) {
    String sql =
        "update job set job_state = 'RUNNING', started_at = ?"
            + " where id = ? and job_state = 'QUEUED' and cancel_requested = false";
    return update(sql, Timestamp.from(clock.instant()), id) == 1;
  }

  /** Keeps the progress; false when the owner wants the job cancelled. */
  public boolean progress(UUID id, int percent, String message) {
    update("update job set progress = ?, message = ? where id = ?", percent, message, id);
    return !cancelRequested(id);
  }

  /** The end of a job that has not ended yet. */
  public void end(UUID id, JobState state, String message, Object result) {
    String sql =
        "update job set job_state = ?, progress = case when ? = 'SUCCEEDED' then 100 else progress"
            + " end, message = ?, result_json = ?, ended_at = ?"
            + " where id = ? and job_state in ('QUEUED', 'RUNNING')";
    Timestamp now = Timestamp.from(clock.instant());
    update(sql, state.name(), state.name(), message, text(result), now, id);
  }

  /** Marks a job of this owner; a finished one stays as it is. */
  public void requestCancel(UUID id, UUID user) {
    update("update job set cancel_requested = true where id = ? and user_id = ?", id, user);
  }

  /** Jobs that this node left open when it stopped; returns how many there were. */
  public int interrupt(String node) {
    String sql =
        "update job set job_state = 'INTERRUPTED', ended_at = ?"
            + " where node_id = ? and job_state in ('QUEUED', 'RUNNING')";
    return update(sql, Timestamp.from(clock.instant()), node);
  }

  /** How many of this account's jobs are queued or running. */
  public int open(UUID user) {
    String sql =
        "select count(*) from job where user_id = ? and job_state in ('QUEUED', 'RUNNING')";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, user);
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Jobs cannot be counted", e);
    }
  }

  /** The job if it belongs to this account. */
  public Optional<JobRow> find(UUID id, UUID user) {
    String sql =
        "select kind, job_state, progress, message, result_json from job"
            + " where id = ? and user_id = ?";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, id);
      select.setObject(2, user);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? Optional.of(row(id, rows)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The job " + id + " cannot be read", e);
    }
  }

  private static JobRow row(UUID id, ResultSet rows) throws SQLException {
    return new JobRow(
        id,
        rows.getString(1),
        JobState.valueOf(rows.getString(2)),
        rows.getInt(3),
        rows.getString(4),
        tree(rows.getString(5)));
  }

  private boolean cancelRequested(UUID id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select cancel_requested from job where id = ?")) {
      select.setObject(1, id);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The job " + id + " cannot be read", e);
    }
  }

  private int update(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The job cannot be written", e);
    }
  }

  private static String text(Object result) {
    if (result == null) {
      return null;
    }
    try {
      String text = JSON.writeValueAsString(result);
      if (text.length() > LONGEST_RESULT) {
        throw new IllegalStateException(
            "A result of " + text.length() + " characters. Maybe it belongs into a file.");
      }
      return text;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The result of a job is no JSON", e);
    }
  }

  private static JsonNode tree(String json) {
    try {
      return json == null ? null : JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The stored result of a job is no JSON", e);
    }
  }
}
