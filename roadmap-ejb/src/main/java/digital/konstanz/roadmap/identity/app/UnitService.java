// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.FullTimePost;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.platform.patch.Patch;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The units of the city. They are made and revised, and they end with a successor; they are never
 * deleted, only the making can be undone as long as nothing names them.
 */
@Stateless
public class UnitService {

  @Inject Units units;
  @Inject UnitWriting writing;
  @Inject FullTimePost post;
  @Inject BusinessDay businessDay;
  @Inject Journal journal;

  /** Depth first, each level by key; external units at the end. */
  @Performs(Operation.MASTER_DATA_READ)
  public List<UnitDetails> units() {
    return tree().rows();
  }

  /**
   * @throws NotFoundException for an unknown key
   */
  @Performs(Operation.MASTER_DATA_READ)
  public UnitDetails unit(String key) {
    return units().stream()
        .filter(unit -> unit.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("unit", key));
  }

  /** Person-days of a full-time post in a year. */
  @Performs(Operation.MASTER_DATA_READ)
  public int personDaysOfPost() {
    return post.personDays();
  }

  /**
   * @param values {@code key} and the fields of {@link #change}
   */
  @Performs(Operation.MASTER_DATA_EDIT)
  public UnitDetails create(Map<String, Object> values) {
    Callers.require(Operation.MASTER_DATA_EDIT, Target.CITY);
    ObjectChange created = writing.create(Patch.of(values));
    record("undo.unit.created", created.key(), List.of(created));
    return unit(created.key());
  }

  /**
   * @param values {@code name type division parent capacity capacityByYear validFrom validTo
   *     successor}; what is absent stays
   * @throws digital.konstanz.roadmap.shared.StaleVersionException when it was changed since
   */
  @Performs(Operation.MASTER_DATA_EDIT)
  public UnitDetails change(String key, long seenVersion, Map<String, Object> values) {
    Callers.require(Operation.MASTER_DATA_EDIT, Target.CITY);
    OrgUnit unit = units.byKey(key).orElseThrow(() -> new NotFoundException("unit", key));
    unit.expectVersion(seenVersion);
    List<ObjectChange> changes = writing.change(unit, Patch.of(values));
    record("undo.unit.changed", key, changes);
    return unit(key);
  }

  /** What the table would create, change and refuse; nothing is written. */
  @Performs(Operation.MASTER_DATA_EDIT)
  public UnitTablePreview preview(String table) {
    Callers.require(Operation.MASTER_DATA_EDIT, Target.CITY);
    return new UnitTable(units.all(), post.personDays()).preview(table);
  }

  /**
   * Writes the lines of the table that are not refused, as one step.
   *
   * @return what was done and what was refused
   */
  @Performs(Operation.MASTER_DATA_EDIT)
  public UnitTablePreview take(String table) {
    Callers.require(Operation.MASTER_DATA_EDIT, Target.CITY);
    UnitTablePreview preview = new UnitTable(units.all(), post.personDays()).preview(table);
    List<ObjectChange> changes = new ArrayList<>();
    for (UnitTablePreview.Line line : preview.inOrder()) {
      if (line.action() == UnitTablePreview.Action.CREATE) {
        changes.add(writing.create(Patch.of(line.values())));
        units.flush();
      } else if (line.action() == UnitTablePreview.Action.CHANGE) {
        OrgUnit unit = units.byKey(line.key()).orElseThrow();
        changes.addAll(writing.change(unit, Patch.of(line.changedValues())));
        units.flush();
      }
    }
    record("undo.unit.table", changes.size(), changes);
    return preview;
  }

  private void record(String label, Object value, List<ObjectChange> changes) {
    units.flush();
    journal.record(Gesture.of(Operation.MASTER_DATA_EDIT, null, label, value), changes);
  }

  private UnitTree tree() {
    return new UnitTree(units.all(), units.heads(businessDay.today()), businessDay.today());
  }
}
