// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.SqlQuery;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;

/** The stored undo steps of one account. */
@ApplicationScoped
class UndoRows {

  @Resource(lookup = "java:app/jdbc/roadmap")
  private DataSource dataSource;

  @Inject private Clock clock;

  /**
   * @param operation what the gesture was permitted by; null where it is known no more
   */
  record Step(
      UUID id,
      UUID roadmapId,
      Operation operation,
      RoadmapChanged.Reach reach,
      String labelCode,
      List<String> labelValues) {
    UndoResult result(List<String> keys) {
      return new UndoResult(labelCode, labelValues, keys);
    }
  }

  record Change(String kind, UUID id, String key, String before, String after) {}

  /** The step that undo (the newest that stands) or redo (the last one undone) is about. */
  Optional<Step> latest(UUID user, boolean undo) {
    String query =
        "select id, roadmap_id, operation, reach, label_code, label_values from undo_step"
            + " where user_id = ? and discarded = false and undone_at is "
            + (undo ? "null order by step_number desc" : "not null order by step_number asc")
            + " fetch first 1 rows only";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(query)) {
      select.setObject(1, user);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next()
            ? Optional.of(
                new Step(
                    SqlQuery.uuid(rows, 1),
                    SqlQuery.uuid(rows, 2),
                    operation(rows.getString(3)),
                    RoadmapChanged.Reach.valueOf(rows.getString(4)),
                    rows.getString(5),
                    StreamSupport.stream(StateJson.parse(rows.getString(6)).spliterator(), false)
                        .map(value -> value.asText())
                        .toList()))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Undo steps cannot be read", e);
    }
  }

  private static Operation operation(String name) {
    return Arrays.stream(Operation.values())
        .filter(operation -> operation.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The changes of a step, last first for undo. */
  List<Change> changes(UUID step, boolean undo) {
    String query =
        "select object_kind, object_id, object_key, before_state, after_state from undo_change"
            + " where step_id = ? order by position_number"
            + (undo ? " desc" : "");
    List<Change> changes = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(query)) {
      select.setObject(1, step);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          changes.add(
              new Change(
                  rows.getString(1),
                  SqlQuery.uuid(rows, 2),
                  rows.getString(3),
                  rows.getString(4),
                  rows.getString(5)));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Undo changes cannot be read", e);
    }
    return changes;
  }

  /** Marks the step as undone or standing again, and audits what that changed. */
  void mark(Step step, boolean undo, List<Change> changes) {
    Caller caller = Callers.current();
    Timestamp now = Timestamp.from(clock.instant());
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement("update undo_step set undone_at = ? where id = ?");
        PreparedStatement audit = connection.prepareStatement(Journal.AUDIT)) {
      update.setTimestamp(1, undo ? now : null);
      update.setObject(2, step.id());
      update.executeUpdate();
      for (Change change : changes) {
        audit.setTimestamp(1, now);
        audit.setObject(2, caller.id());
        audit.setString(3, caller.login());
        audit.setString(4, Operation.OWN_ACCOUNT.name());
        audit.setString(5, change.kind());
        audit.setObject(6, change.id());
        audit.setString(7, change.key());
        audit.setObject(8, step.roadmapId());
        audit.setString(9, difference(change, undo));
        audit.setObject(10, step.id());
        audit.addBatch();
      }
      audit.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("The undo step cannot be marked", e);
    }
  }

  private static String difference(Change change, boolean undo) {
    String from = undo ? change.after() : change.before();
    String to = undo ? change.before() : change.after();
    return StateJson.difference(StateJson.parse(from), StateJson.parse(to)).toString();
  }
}
