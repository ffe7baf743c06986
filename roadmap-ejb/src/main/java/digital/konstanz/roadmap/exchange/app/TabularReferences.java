// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.TabularPlan.NewFocalPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Turns names of other things into their keys. Unknown fields of action and focal points are made
 * where the mapping allows it or the roadmap has none; unknown legal drivers and scenarios are
 * refused; an unknown unit keeps its name.
 */
final class TabularReferences {
  private final ExistingItems existing;
  private final TabularBinding binding;
  private final boolean creates;
  private final Map<String, String> fieldsOfFile = new HashMap<>();
  private final Map<String, String> focalPointsOfFile = new HashMap<>();
  private final Set<String> newFields = new LinkedHashSet<>();
  private final Map<String, NewFocalPoint> newFocalPoints = new LinkedHashMap<>();

  TabularReferences(TabularMapping mapping, ExistingItems existing, TabularBinding binding) {
    this.existing = existing;
    this.binding = binding;
    this.creates = mapping.createFields() || existing.withoutFields();
  }

  List<String> newFields() {
    return List.copyOf(newFields);
  }

  List<NewFocalPoint> newFocalPoints() {
    return List.copyOf(newFocalPoints.values());
  }

  void resolve(List<TabularRow> rows) {
    for (TabularRow row : rows) {
      if (!row.isRejected() && row.key() != null) {
        remember(row);
      }
    }
    for (TabularRow row : rows) {
      if (!row.isRejected()) {
        field(row);
        focalPoint(row);
        units(row);
        keys(row, TabularTarget.LEGAL_DRIVERS, existing::legalDriver, "import.driver-unknown");
        keys(row, TabularTarget.SCENARIOS, existing::scenario, "import.scenario-unknown");
      }
    }
  }

  private void remember(TabularRow row) {
    if (row.kind() == TabularKind.FIELD) {
      fieldsOfFile.put(row.key(), row.key());
      fieldsOfFile.putIfAbsent(row.title(), row.key());
    } else if (row.kind() == TabularKind.FOCAL_POINT) {
      focalPointsOfFile.put(row.key(), row.key());
      focalPointsOfFile.putIfAbsent(row.title(), row.key());
    }
  }

  private void field(TabularRow row) {
    String name = row.values().text(TabularTarget.FIELD);
    if (name == null) {
      return;
    }
    Optional<String> known = known(existing.field(name), fieldsOfFile, name);
    if (known.isPresent()) {
      row.values().set(TabularTarget.FIELD, known.get());
    } else if (creates) {
      newFields.add(name);
    } else {
      row.values().clear(TabularTarget.FIELD);
      row.refuse(binding.header(TabularTarget.FIELD), name, "import.field-unknown", name);
    }
  }

  private void focalPoint(TabularRow row) {
    String name = row.values().text(TabularTarget.FOCAL_POINT);
    if (name == null) {
      return;
    }
    Optional<String> known = known(existing.focalPoint(name), focalPointsOfFile, name);
    String field = row.values().text(TabularTarget.FIELD);
    if (known.isPresent()) {
      row.values().set(TabularTarget.FOCAL_POINT, known.get());
    } else if (creates && field != null) {
      newFocalPoints.putIfAbsent(name, new NewFocalPoint(name, field));
    } else {
      row.values().clear(TabularTarget.FOCAL_POINT);
      String header = binding.header(TabularTarget.FOCAL_POINT);
      row.refuse(header, name, "import.focal-point-unknown", name);
    }
  }

  private static Optional<String> known(
      Optional<String> there, Map<String, String> ofFile, String name) {
    return there.or(() -> Optional.ofNullable(ofFile.get(name)));
  }

  private void units(TabularRow row) {
    String lead = row.values().text(TabularTarget.LEAD);
    if (lead != null) {
      row.values().set(TabularTarget.LEAD, existing.unit(lead).orElse(lead));
    }
    if (row.values().has(TabularTarget.INVOLVED)) {
      List<String> units =
          row.values().keys(TabularTarget.INVOLVED).stream()
              .map(each -> existing.unit(each).orElse(each))
              .distinct()
              .toList();
      row.values().set(TabularTarget.INVOLVED, units);
    }
  }

  private void keys(
      TabularRow row,
      TabularTarget target,
      Function<String, Optional<String>> known,
      String refusal) {
    if (!row.values().has(target)) {
      return;
    }
    List<String> kept = new ArrayList<>();
    for (String name : row.values().keys(target)) {
      Optional<String> key = known.apply(name);
      if (key.isPresent()) {
        kept.add(key.get());
      } else {
        row.refuse(binding.header(target), name, refusal, name);
      }
    }
    if (kept.isEmpty()) {
      row.values().clear(target);
    } else {
      row.values().set(target, kept.stream().distinct().toList());
    }
  }
}
