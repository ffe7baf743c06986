// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.portfolio.Milestone;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.WorkItem;
import digital.konstanz.roadmap.strategy.FieldOfAction;
import digital.konstanz.roadmap.strategy.FocalPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A roadmap and the city's master data in memory, as an import needs them. {@code roadmap} is null
 * as long as the roadmap is only going to be made.
 */
final class TabularRoadmap {
  private final Roadmap roadmap;
  private final Map<String, WorkItem> items = new LinkedHashMap<>();
  private final Map<String, Milestone> milestones = new HashMap<>();
  private final Map<UUID, PlanItem> byId = new HashMap<>();
  private final List<PlanLink> links;
  private final Map<String, FieldOfAction> fields = new LinkedHashMap<>();
  private final Map<String, FocalPoint> focalPoints = new LinkedHashMap<>();
  private final Map<String, OwnField> ownFields = new LinkedHashMap<>();
  private final TabularNames units;
  private final TabularNames drivers;
  private final TabularNames scenarios;
  private PlanLock lock = PlanLock.NONE;

  /** Names of other things, each with its key and identity. */
  record Catalogue(TabularNames units, TabularNames drivers, TabularNames scenarios) {}

  TabularRoadmap(
      Roadmap roadmap, List<PlanItem> planItems, List<PlanLink> links, Catalogue catalogue) {
    this.roadmap = roadmap;
    this.links = new ArrayList<>(links);
    this.units = catalogue.units();
    this.drivers = catalogue.drivers();
    this.scenarios = catalogue.scenarios();
    for (PlanItem item : planItems) {
      byId.put(item.uuid(), item);
      if (item instanceof WorkItem work) {
        items.put(item.key(), work);
      } else if (item instanceof Milestone milestone) {
        milestones.put(item.key(), milestone);
      }
    }
  }

  void add(FieldOfAction field) {
    fields.put(field.key(), field);
  }

  void add(FocalPoint focalPoint) {
    focalPoints.put(focalPoint.key(), focalPoint);
  }

  void add(OwnField ownField) {
    ownFields.put(ownField.name(), ownField);
  }

  void add(WorkItem item) {
    items.put(item.key(), item);
    byId.put(item.uuid(), item);
  }

  void add(PlanLink link) {
    links.add(link);
  }

  void holdTo(PlanLock locked) {
    this.lock = locked;
  }

  /** What keeps its planned dates. */
  PlanLock lock() {
    return lock;
  }

  Roadmap roadmap() {
    return roadmap;
  }

  /** Measures and work packages by key, in manual order. */
  Map<String, WorkItem> items() {
    return items;
  }

  /** Milestones and gates by key. */
  Map<String, Milestone> milestones() {
    return milestones;
  }

  /** Any plan item; null for one of another roadmap. */
  PlanItem byId(UUID id) {
    return byId.get(id);
  }

  /** Every link of the installation. */
  List<PlanLink> links() {
    return links;
  }

  Map<String, FieldOfAction> fields() {
    return fields;
  }

  Map<String, FocalPoint> focalPoints() {
    return focalPoints;
  }

  /** By name. */
  Map<String, OwnField> ownFields() {
    return ownFields;
  }

  TabularNames units() {
    return units;
  }

  TabularNames drivers() {
    return drivers;
  }

  TabularNames scenarios() {
    return scenarios;
  }
}
