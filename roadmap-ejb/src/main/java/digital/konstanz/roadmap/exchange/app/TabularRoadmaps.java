// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.feasibility.ScenarioRepository;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.legal.LegalRepository;
import digital.konstanz.roadmap.portfolio.OwnFieldRepository;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.PlanLinkRepository;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import digital.konstanz.roadmap.strategy.StrategyRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Loads what an import compares with, in a constant number of statements. */
@Dependent
public class TabularRoadmaps {
  @Inject PlanItemRepository items;
  @Inject PlanLinkRepository links;
  @Inject StrategyRepository strategy;
  @Inject OwnFieldRepository ownFields;
  @Inject LegalRepository legal;
  @Inject ScenarioRepository scenarios;
  @Inject Units units;

  /** A roadmap that is there. */
  TabularRoadmap load(Roadmap roadmap) {
    RoadmapId id = roadmap.id();
    TabularRoadmap loaded =
        new TabularRoadmap(roadmap, items.all(id), links.all(), catalogue(scenarioNames(id)));
    strategy.fields(id).forEach(loaded::add);
    strategy.focalPoints(id).forEach(loaded::add);
    ownFields.all(id).forEach(loaded::add);
    return loaded;
  }

  /**
   * A roadmap that has nothing yet.
   *
   * @param roadmap null while it is only planned
   */
  TabularRoadmap empty(Roadmap roadmap) {
    return new TabularRoadmap(roadmap, List.of(), List.of(), catalogue(new TabularNames()));
  }

  private TabularRoadmap.Catalogue catalogue(TabularNames scenarioNames) {
    TabularNames unitNames = new TabularNames();
    for (OrgUnit unit : units.all()) {
      if (!unit.external()) {
        unitNames.add(unit.key(), unit.name(), unit.id());
      }
    }
    TabularNames drivers = new TabularNames();
    legal.drivers().forEach(each -> drivers.add(each.key(), each.name(), each.uuid()));
    return new TabularRoadmap.Catalogue(unitNames, drivers, scenarioNames);
  }

  private TabularNames scenarioNames(RoadmapId id) {
    TabularNames names = new TabularNames();
    scenarios
        .scenarios(id)
        .forEach(each -> names.add(each.key(), each.state().title(), each.uuid()));
    return names;
  }
}
