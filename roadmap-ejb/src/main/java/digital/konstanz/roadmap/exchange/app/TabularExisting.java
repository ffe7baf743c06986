// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.WorkItem;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.strategy.FieldOfAction;
import digital.konstanz.roadmap.strategy.FocalPoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What is there, from a loaded roadmap. */
final class TabularExisting implements ExistingItems {
  private final TabularRoadmap roadmap;
  private final Function<Collection<String>, Set<String>> taken;
  private final TabularPresent present;
  private final Map<String, List<String>> predecessors = new HashMap<>();
  private final Map<String, Item> items = new HashMap<>();
  private final TabularNames fields = new TabularNames();
  private final TabularNames focalPoints = new TabularNames();

  /**
   * @param taken which of these keys anything in the installation has
   */
  TabularExisting(TabularRoadmap roadmap, Function<Collection<String>, Set<String>> taken) {
    this.roadmap = roadmap;
    this.taken = taken;
    this.present = new TabularPresent(roadmap);
    for (PlanLink link : roadmap.links()) {
      predecessors
          .computeIfAbsent(name(link.to().value()), key -> new ArrayList<>())
          .add(name(link.from().value()));
    }
    for (FieldOfAction field : roadmap.fields().values()) {
      fields.add(field.key(), field.title(), field.uuid());
    }
    for (FocalPoint focalPoint : roadmap.focalPoints().values()) {
      focalPoints.add(focalPoint.key(), focalPoint.title(), focalPoint.uuid());
    }
  }

  /** Items of other roadmaps take part in cycles too, by their identity. */
  private String name(UUID id) {
    PlanItem item = roadmap.byId(id);
    return item == null ? id.toString() : item.key();
  }

  @Override
  public Optional<Item> item(String key) {
    return Optional.ofNullable(items.computeIfAbsent(key, this::made));
  }

  private Item made(String key) {
    WorkItem item = roadmap.items().get(key);
    if (item != null) {
      TabularKind kind =
          item instanceof WorkPackage ? TabularKind.WORK_PACKAGE : TabularKind.MEASURE;
      TabularValues values = present.of(item, predecessors.getOrDefault(key, List.of()));
      return new Item(key, kind, values, present.detailed(item));
    }
    FieldOfAction field = roadmap.fields().get(key);
    if (field != null) {
      return strategic(key, TabularKind.FIELD, field.title(), field.description());
    }
    FocalPoint point = roadmap.focalPoints().get(key);
    if (point != null) {
      return strategic(key, TabularKind.FOCAL_POINT, point.title(), point.description());
    }
    return roadmap.milestones().containsKey(key)
        ? new Item(key, null, new TabularValues(), Set.of())
        : null;
  }

  private static Item strategic(String key, TabularKind kind, String title, String description) {
    TabularValues values =
        new TabularValues()
            .set(TabularTarget.TITLE, title)
            .set(TabularTarget.DESCRIPTION, description);
    return new Item(key, kind, values, Set.of());
  }

  @Override
  public Optional<RuleViolatedException> heldDates(String key) {
    WorkItem item = roadmap.items().get(key);
    return item != null && roadmap.lock().holds(item.uuid())
        ? Optional.of(roadmap.lock().refusal(key))
        : Optional.empty();
  }

  @Override
  public Set<String> takenElsewhere(Collection<String> keys) {
    Set<String> others = new HashSet<>(taken.apply(keys));
    others.removeIf(key -> item(key).isPresent());
    return others;
  }

  @Override
  public boolean withoutFields() {
    return roadmap.fields().isEmpty();
  }

  @Override
  public Optional<String> field(String keyOrTitle) {
    return fields.key(keyOrTitle);
  }

  @Override
  public Optional<String> focalPoint(String keyOrTitle) {
    return focalPoints.key(keyOrTitle);
  }

  @Override
  public Optional<String> legalDriver(String keyOrTitle) {
    return roadmap.drivers().key(keyOrTitle);
  }

  @Override
  public Optional<String> scenario(String keyOrTitle) {
    return roadmap.scenarios().key(keyOrTitle);
  }

  @Override
  public Optional<String> unit(String keyOrName) {
    return roadmap.units().key(keyOrName);
  }

  @Override
  public Optional<OwnFieldDefinition> ownField(String name) {
    return Optional.ofNullable(roadmap.ownFields().get(name))
        .map(field -> new OwnFieldDefinition(field.type(), field.choices()));
  }

  @Override
  public Map<String, String> names(TabularTarget target) {
    return switch (target) {
      case LEAD, INVOLVED -> roadmap.units().titles();
      case FIELD -> fields.titles();
      case FOCAL_POINT -> focalPoints.titles();
      case LEGAL_DRIVERS -> roadmap.drivers().titles();
      case SCENARIOS -> roadmap.scenarios().titles();
      default -> Map.of();
    };
  }

  @Override
  public Map<String, List<String>> predecessors() {
    return predecessors;
  }
}
