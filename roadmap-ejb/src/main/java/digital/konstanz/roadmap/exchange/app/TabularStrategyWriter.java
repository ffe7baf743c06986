// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.TabularPlan.NewFocalPoint;
import digital.konstanz.roadmap.exchange.app.TabularRow.Outcome;
import digital.konstanz.roadmap.shared.id.FieldId;
import digital.konstanz.roadmap.strategy.Dimension;
import digital.konstanz.roadmap.strategy.FieldOfAction;
import digital.konstanz.roadmap.strategy.FocalPoint;
import digital.konstanz.roadmap.strategy.StrategyRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Makes and changes fields of action and focal points. A measure's home is a focal point; where a
 * sheet names only a field, the focal point with the field's own title is its home.
 */
final class TabularStrategyWriter {
  private static final Pattern SHORT_KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,19}");

  private final TabularRoadmap roadmap;
  private final StrategyRepository strategy;
  private final TabularChanges changes;
  private final Map<String, String> fieldKeys = new HashMap<>();
  private final Map<String, String> focalPointKeys = new HashMap<>();

  TabularStrategyWriter(
      TabularRoadmap roadmap, StrategyRepository strategy, TabularChanges changes) {
    this.roadmap = roadmap;
    this.strategy = strategy;
    this.changes = changes;
  }

  void write(TabularPlan plan) {
    plan.rows().stream().filter(row -> row.kind() == TabularKind.FIELD).forEach(this::field);
    for (String name : plan.newFields()) {
      boolean isKey = SHORT_KEY.matcher(name).matches() && freeField(name);
      String key = isKey ? name : nextFieldKey();
      fieldKeys.put(name, key);
      make(key, name, null);
    }
    plan.rows().stream()
        .filter(row -> row.kind() == TabularKind.FOCAL_POINT)
        .forEach(this::focalPoint);
    for (NewFocalPoint wanted : plan.newFocalPoints()) {
      boolean isKey = SHORT_KEY.matcher(wanted.name()).matches() && freeFocalPoint(wanted.name());
      String field = fieldKeys.getOrDefault(wanted.field(), wanted.field());
      String key = isKey ? wanted.name() : nextFocalPointKey(field);
      focalPointKeys.put(wanted.name(), key);
      make(field, key, wanted.name(), null);
    }
  }

  /** The focal point that a row names, by key or by its field alone; null when it names none. */
  FocalPoint home(TabularValues values) {
    String named = values.text(TabularTarget.FOCAL_POINT);
    if (named != null) {
      return roadmap.focalPoints().get(focalPointKeys.getOrDefault(named, named));
    }
    String fieldName = values.text(TabularTarget.FIELD);
    if (fieldName == null) {
      return null;
    }
    FieldOfAction field = roadmap.fields().get(fieldKeys.getOrDefault(fieldName, fieldName));
    return roadmap.focalPoints().values().stream()
        .filter(point -> point.field().equals(field.id()) && point.title().equals(field.title()))
        .findFirst()
        .orElseGet(() -> make(field.key(), nextFocalPointKey(field.key()), field.title(), null));
  }

  private void field(TabularRow row) {
    String title = row.title();
    String text = row.values().text(TabularTarget.DESCRIPTION);
    if (row.outcome() == Outcome.CREATE) {
      String key = row.key() == null ? nextFieldKey() : row.key();
      make(key, title, text);
    } else if (row.outcome() == Outcome.UPDATE) {
      FieldOfAction field = roadmap.fields().get(row.key());
      Object before = field.state();
      field.describe(
          Objects.requireNonNullElse(title, field.title()),
          Objects.requireNonNullElse(text, field.description()));
      changes.changed(field, before);
    }
  }

  private void focalPoint(TabularRow row) {
    String title = row.title();
    String text = row.values().text(TabularTarget.DESCRIPTION);
    if (row.outcome() == Outcome.CREATE) {
      String field = row.values().text(TabularTarget.PARENT);
      make(field, row.key() == null ? nextFocalPointKey(field) : row.key(), title, text);
    } else if (row.outcome() == Outcome.UPDATE) {
      FocalPoint point = roadmap.focalPoints().get(row.key());
      Object before = point.state();
      point.describe(
          Objects.requireNonNullElse(title, point.title()),
          Objects.requireNonNullElse(text, point.description()));
      changes.changed(point, before);
    }
  }

  private void make(String key, String title, String description) {
    FieldOfAction field =
        new FieldOfAction(roadmap.roadmap().id(), key, title, List.of(Dimension.ORGANISATIONAL));
    field.describe(title, description);
    field.placeAt(roadmap.fields().size());
    strategy.add(field);
    roadmap.add(field);
    changes.made(field);
  }

  private FocalPoint make(String fieldKey, String key, String title, String description) {
    FieldId field = roadmap.fields().get(fieldKey).id();
    FocalPoint point = new FocalPoint(roadmap.roadmap().id(), field, key, title);
    point.describe(title, description);
    point.moveTo(field, roadmap.focalPoints().size());
    strategy.add(point);
    roadmap.add(point);
    changes.made(point);
    return point;
  }

  private String nextFieldKey() {
    int number = roadmap.fields().size();
    String key;
    do {
      number++;
      key = roadmap.roadmap().keyPrefix() + "F" + number;
    } while (!freeField(key));
    return key;
  }

  private String nextFocalPointKey(String fieldKey) {
    int number = 0;
    String key;
    do {
      number++;
      key = fieldKey + "." + number;
    } while (!freeFocalPoint(key));
    return key;
  }

  private boolean freeField(String key) {
    return !roadmap.fields().containsKey(key) && strategy.fieldByKey(key).isEmpty();
  }

  private boolean freeFocalPoint(String key) {
    return !roadmap.focalPoints().containsKey(key) && strategy.focalPointByKey(key).isEmpty();
  }
}
