// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Writes audit and undo in the caller's transaction, in batches: of a changed object the fields
 * that differ, of one that came or went all. Changes without any differing field leave nothing. The
 * system's own changes are audited but are nobody's to undo.
 */
@ApplicationScoped
public class Journal {

  static final String AUDIT =
      "insert into audit_entry (recorded_at, user_id, user_login, operation, object_kind, object_id,"
          + " object_key, roadmap_id, change_json, step_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String STEP =
      "insert into undo_step (id, user_id, roadmap_id, label_code, label_values, created_at,"
          + " step_number, operation, reach, undone_at, discarded)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, null, false)";
  private static final String CHANGE =
      "insert into undo_change (step_id, position_number, object_kind, object_id, object_key,"
          + " before_state, after_state) values (?, ?, ?, ?, ?, ?, ?)";
  private static final String FORGET_REDO =
      "update undo_step set discarded = true"
          + " where user_id = ? and undone_at is not null and discarded = false";

  @Resource(lookup = "java:app/jdbc/roadmap")
  private DataSource dataSource;

  @Inject private Clock clock;
  @Inject private Event<RoadmapChanged> changed;
  @Inject @Any private Instance<ChangeGuard> guards;

  /**
   * Records one gesture; call it once per transaction, after the aggregates decided.
   *
   * @return the undo step, null when nothing differed or the system itself acted
   */
  public UUID record(Gesture gesture, List<ObjectChange> changes) {
    return write(gesture, changes, Callers.current().id() != null);
  }

  /** Audits what nobody can undo. */
  public void recordForGood(Gesture gesture, List<ObjectChange> changes) {
    write(gesture, changes, false);
  }

  private UUID write(Gesture gesture, List<ObjectChange> changes, boolean undoable) {
    List<Entry> entries = changes.stream().map(Entry::of).filter(Entry::differs).toList();
    if (entries.isEmpty()) {
      return null;
    }
    Caller caller = Callers.current();
    UUID step = undoable ? UUID.randomUUID() : null;
    try (Connection connection = dataSource.getConnection()) {
      if (step != null) {
        writeStep(connection, gesture, step, caller);
        writeChanges(connection, step, entries);
      }
      writeAudit(connection, gesture, step, entries);
    } catch (SQLException e) {
      throw new IllegalStateException("The journal cannot be written", e);
    }
    if (gesture.reach() != RoadmapChanged.Reach.BESIDE) {
      changed.fire(
          new RoadmapChanged(
              gesture.reach(),
              gesture.roadmapId(),
              entries.stream().map(e -> e.change().key()).toList()));
    }
    List<ObjectChange> written = entries.stream().map(Entry::change).toList();
    guards.forEach(guard -> guard.require(written));
    return step;
  }

  /**
   * Records what cannot be taken back by undo: accounts, roles, credentials. Audit only, in the
   * caller's transaction; it may be called several times.
   */
  public void audit(Operation operation, List<ObjectChange> changes) {
    List<Entry> entries = changes.stream().map(Entry::of).filter(Entry::differs).toList();
    try (Connection connection = dataSource.getConnection()) {
      writeAudit(connection, Gesture.beside(operation, null, ""), null, entries);
    } catch (SQLException e) {
      throw new IllegalStateException("The audit cannot be written", e);
    }
  }

  private void writeStep(Connection connection, Gesture gesture, UUID step, Caller caller)
      throws SQLException {
    try (PreparedStatement forget = connection.prepareStatement(FORGET_REDO)) {
      forget.setObject(1, caller.id());
      forget.executeUpdate();
    }
    try (PreparedStatement insert = connection.prepareStatement(STEP)) {
      insert.setObject(1, step);
      insert.setObject(2, caller.id());
      insert.setObject(3, gesture.roadmapId());
      insert.setString(4, gesture.labelCode());
      insert.setString(5, StateJson.tree(gesture.labelValues()).toString());
      insert.setTimestamp(6, Timestamp.from(clock.instant()));
      insert.setLong(7, nextNumber(connection));
      insert.setString(8, gesture.operation().name());
      insert.setString(9, gesture.reach().name());
      insert.executeUpdate();
    }
  }

  private static long nextNumber(Connection connection) throws SQLException {
    try (PreparedStatement next =
            connection.prepareStatement("select nextval('undo_step_number')");
        ResultSet rows = next.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void writeChanges(Connection connection, UUID step, List<Entry> entries)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(CHANGE)) {
      int position = 0;
      for (Entry entry : entries) {
        insert.setObject(1, step);
        insert.setInt(2, position++);
        insert.setString(3, entry.change().kind());
        insert.setObject(4, entry.change().id());
        insert.setString(5, entry.change().key());
        insert.setString(6, StateJson.text(entry.before()));
        insert.setString(7, StateJson.text(entry.after()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void writeAudit(Connection connection, Gesture gesture, UUID step, List<Entry> entries)
      throws SQLException {
    Caller caller = Callers.current();
    Timestamp now = Timestamp.from(clock.instant());
    try (PreparedStatement insert = connection.prepareStatement(AUDIT)) {
      for (Entry entry : entries) {
        insert.setTimestamp(1, now);
        insert.setObject(2, caller.id());
        insert.setString(3, caller.login());
        insert.setString(4, gesture.operation().name());
        insert.setString(5, entry.change().kind());
        insert.setObject(6, entry.change().id());
        insert.setString(7, entry.change().key());
        insert.setObject(8, gesture.roadmapId());
        insert.setString(9, entry.difference().toString());
        insert.setObject(10, step);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private record Entry(
      ObjectChange change, JsonNode before, JsonNode after, ObjectNode difference) {

    static Entry of(ObjectChange change) {
      if (StateJson.areAlike(change.before(), change.after())) {
        StateJson.Change differing =
            StateJson.change((Record) change.before(), (Record) change.after());
        return of(change, differing.before(), differing.after());
      }
      return of(change, StateJson.tree(change.before()), StateJson.tree(change.after()));
    }

    private static Entry of(ObjectChange change, JsonNode before, JsonNode after) {
      return new Entry(change, before, after, StateJson.difference(before, after));
    }

    boolean differs() {
      return !difference.isEmpty();
    }
  }
}
