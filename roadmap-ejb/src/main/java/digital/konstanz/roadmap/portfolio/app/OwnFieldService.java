// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.platform.patch.Patch;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.OwnFieldRepository;
import digital.konstanz.roadmap.portfolio.OwnFieldState;
import digital.konstanz.roadmap.portfolio.OwnFieldType;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import digital.konstanz.roadmap.shared.Values;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Own fields of a roadmap: made, renamed, ordered, retired. Nothing here loses a value: a type
 * stays once there are values, a choice stays as long as it is chosen.
 */
@Stateless
public class OwnFieldService {

  static final String KIND = "own-field";
  private static final int MOST_FIELDS = 200;

  @Inject OwnFieldRepository fields;
  @Inject RoadmapRepository roadmaps;
  @Inject Journal journal;

  /** A roadmap whose fields can be edited. */
  public record RoadmapTitle(String key, String title) {}

  /** What a fact sheet has to know to show a value. */
  public record TypedField(String name, OwnFieldType type) {}

  /** In manual order, then by name; retired ones too. */
  @Performs(Operation.MEASURE_READ)
  public List<TypedField> onSheet(String roadmapKey) {
    return fields.all(roadmap(roadmapKey).id()).stream()
        .map(field -> new TypedField(field.name(), field.type()))
        .toList();
  }

  /** All roadmaps of the city, by key. */
  @Performs(Operation.MASTER_DATA_READ)
  public List<RoadmapTitle> roadmaps() {
    return roadmaps.all().stream()
        .map(roadmap -> new RoadmapTitle(roadmap.key(), roadmap.title()))
        .toList();
  }

  /** In manual order, then by name; retired ones too. */
  @Performs(Operation.MASTER_DATA_READ)
  public List<OwnFieldDetails> fields(String roadmapKey) {
    Roadmap roadmap = roadmap(roadmapKey);
    Map<UUID, Long> counts = fields.valueCounts(roadmap.id());
    return fields.all(roadmap.id()).stream()
        .map(field -> details(field, counts.getOrDefault(field.uuid(), 0L)))
        .toList();
  }

  /**
   * @throws NotFoundException for an unknown field
   */
  @Performs(Operation.MASTER_DATA_READ)
  public OwnFieldDetails field(String roadmapKey, String id) {
    return fields(roadmapKey).stream()
        .filter(field -> field.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("own-field", id));
  }

  /**
   * @param values {@code name type choices}; the new field stands at the end
   */
  @Performs(Operation.PLANNING_RULES_EDIT)
  public OwnFieldDetails create(String roadmapKey, Map<String, Object> values) {
    Callers.require(Operation.PLANNING_RULES_EDIT, Target.CITY);
    Roadmap roadmap = roadmap(roadmapKey);
    Patch patch = Patch.of(values).only("name", "type", "choices");
    List<OwnField> others = fields.all(roadmap.id());
    if (others.size() >= MOST_FIELDS) {
      throw RuleViolatedException.at("name", "own-field.too-many", MOST_FIELDS);
    }
    OwnFieldType type = Values.required("type", patch.constant("type", null, OwnFieldType.class));
    int last = others.stream().mapToInt(OwnField::sortOrder).max().orElse(0);
    OwnField field =
        new OwnField(
            new OwnFieldState(
                UUID.randomUUID(),
                roadmap.uuid(),
                patch.text("name", null),
                type,
                type == OwnFieldType.CHOICE ? patch.lines("choices", List.of()) : List.of(),
                last + 1,
                false));
    requireFreeName(field, others);
    fields.add(field);
    record("undo.own-field.created", field, null);
    return field(roadmapKey, field.uuid().toString());
  }

  /**
   * @param values {@code name type choices position retired}
   * @throws StaleVersionException when it was changed since the seen version
   */
  @Performs(Operation.PLANNING_RULES_EDIT)
  public OwnFieldDetails change(
      String roadmapKey, String id, long seenVersion, Map<String, Object> values) {
    Callers.require(Operation.PLANNING_RULES_EDIT, Target.CITY);
    Roadmap roadmap = roadmap(roadmapKey);
    List<OwnField> all = fields.all(roadmap.id());
    OwnField field =
        all.stream()
            .filter(each -> each.uuid().toString().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("own-field", id));
    field.expectVersion(seenVersion);
    OwnFieldState before = field.state();
    field.restore(wanted(field, Patch.of(values)));
    requireFreeName(field, all);
    fields.flush();
    record("undo.own-field.changed", field, before);
    return field(roadmapKey, id);
  }

  private OwnFieldState wanted(OwnField field, Patch patch) {
    patch.only("name", "type", "choices", "position", "retired");
    OwnFieldState now = field.state();
    OwnFieldType type =
        Values.required("type", patch.constant("type", now.type(), OwnFieldType.class));
    Set<String> used = new HashSet<>(fields.usedValues(field.id()));
    if (type != now.type() && !used.isEmpty()) {
      throw RuleViolatedException.at("type", "own-field.type-fixed", used.size());
    }
    List<String> choices =
        type == OwnFieldType.CHOICE ? patch.lines("choices", now.choices()) : List.of();
    if (type == OwnFieldType.CHOICE) {
      used.removeAll(choices);
      if (!used.isEmpty()) {
        throw RuleViolatedException.at(
            "choices", "own-field.choice-in-use", used.iterator().next());
      }
    }
    return new OwnFieldState(
        now.id(),
        now.roadmapId(),
        patch.text("name", now.name()),
        type,
        choices,
        Values.required("position", patch.whole("position", now.sortOrder())),
        patch.yes("retired", now.retired()));
  }

  private static void requireFreeName(OwnField field, List<OwnField> all) {
    boolean taken =
        all.stream()
            .filter(other -> !other.uuid().equals(field.uuid()))
            .anyMatch(other -> other.name().equalsIgnoreCase(field.name()));
    if (taken) {
      throw RuleViolatedException.at("name", "own-field.name-taken", field.name());
    }
  }

  private Roadmap roadmap(String key) {
    return roadmaps.byKey(key).orElseThrow(() -> new NotFoundException("roadmap", key));
  }

  private void record(String label, OwnField field, OwnFieldState before) {
    journal.record(
        Gesture.of(Operation.PLANNING_RULES_EDIT, field.roadmap().value(), label, field.name()),
        List.of(new ObjectChange(KIND, field.uuid(), field.name(), before, field.state())));
  }

  private static OwnFieldDetails details(OwnField field, long values) {
    return new OwnFieldDetails(
        field.uuid().toString(),
        field.name(),
        field.type(),
        field.choices(),
        field.sortOrder(),
        field.retired(),
        values,
        field.version());
  }
}
