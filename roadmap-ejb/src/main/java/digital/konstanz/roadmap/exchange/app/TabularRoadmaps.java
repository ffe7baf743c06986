// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.portfolio.OwnFieldRepository;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.PlanLinkRepository;
import digital.konstanz.roadmap.portfolio.PlanLocks;
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
  @Inject TabularCatalogue catalogue;
  @Inject PlanLocks locks;

  /** A roadmap that is there. */
  TabularRoadmap load(Roadmap roadmap) {
    RoadmapId id = roadmap.id();
    TabularRoadmap loaded =
        new TabularRoadmap(roadmap, items.all(id), links.all(), catalogue.of(id));
    strategy.fields(id).forEach(loaded::add);
    strategy.focalPoints(id).forEach(loaded::add);
    ownFields.all(id).forEach(loaded::add);
    loaded.holdTo(locks.of(id.value()));
    return loaded;
  }

  /**
   * A roadmap that has nothing yet.
   *
   * @param roadmap null while it is only planned
   */
  TabularRoadmap empty(Roadmap roadmap) {
    return new TabularRoadmap(roadmap, List.of(), List.of(), catalogue.ofTheCity());
  }
}
