// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.feasibility.ScenarioRepository;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.legal.LegalRepository;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What the cells of a sheet may name beside the plan itself. */
@Dependent
public class TabularCatalogue {
  @Inject LegalRepository legal;
  @Inject ScenarioRepository scenarios;
  @Inject Units units;

  TabularRoadmap.Catalogue of(RoadmapId roadmap) {
    TabularNames names = new TabularNames();
    scenarios
        .scenarios(roadmap)
        .forEach(each -> names.add(each.key(), each.state().title(), each.uuid()));
    return with(names);
  }

  /** Of a roadmap that has nothing yet. */
  TabularRoadmap.Catalogue ofTheCity() {
    return with(new TabularNames());
  }

  private TabularRoadmap.Catalogue with(TabularNames scenarioNames) {
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
}
