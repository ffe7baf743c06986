// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.persistence;

import digital.konstanz.roadmap.exchange.app.whole.RoadmapContents;
import digital.konstanz.roadmap.feasibility.persistence.JpaScenarioRepository;
import digital.konstanz.roadmap.governance.persistence.JpaGovernanceRepository;
import digital.konstanz.roadmap.legal.persistence.JpaLegalRepository;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.persistence.JpaBudgetRepository;
import digital.konstanz.roadmap.portfolio.persistence.JpaOwnFieldRepository;
import digital.konstanz.roadmap.portfolio.persistence.JpaPlanItemRepository;
import digital.konstanz.roadmap.portfolio.persistence.JpaPlanLinkRepository;
import digital.konstanz.roadmap.reporting.persistence.JpaReportingRepository;
import digital.konstanz.roadmap.reporting.persistence.JpaReviewRepository;
import digital.konstanz.roadmap.scheduling.persistence.JpaBaselineRepository;
import digital.konstanz.roadmap.services.persistence.JpaServicesRepository;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import digital.konstanz.roadmap.strategy.persistence.JpaStrategyRepository;
import digital.konstanz.roadmap.workshop.persistence.JpaWorkshopRepository;
import jakarta.persistence.EntityManager;

/** Everything of one roadmap, at once. */
final class RoadmapLoader {

  private final EntityManager entities;
  private final JpaStrategyRepository strategy = new JpaStrategyRepository();
  private final JpaPlanItemRepository items = new JpaPlanItemRepository();
  private final JpaPlanLinkRepository links = new JpaPlanLinkRepository();
  private final JpaOwnFieldRepository ownFields = new JpaOwnFieldRepository();
  private final JpaBudgetRepository budgets = new JpaBudgetRepository();
  private final JpaBaselineRepository baselines = new JpaBaselineRepository();
  private final JpaLegalRepository legal = new JpaLegalRepository();
  private final JpaServicesRepository services = new JpaServicesRepository();
  private final JpaScenarioRepository scenarios = new JpaScenarioRepository();
  private final JpaGovernanceRepository governance = new JpaGovernanceRepository();
  private final JpaWorkshopRepository workshops = new JpaWorkshopRepository();
  private final JpaReportingRepository reporting = new JpaReportingRepository();
  private final JpaReviewRepository reviews = new JpaReviewRepository();

  RoadmapLoader(EntityManager entities) {
    this.entities = entities;
    strategy.setEntities(entities);
    items.setEntities(entities);
    links.setEntities(entities);
    ownFields.setEntities(entities);
    budgets.setEntities(entities);
    baselines.setEntities(entities);
    legal.setEntities(entities);
    services.setEntities(entities);
    scenarios.setEntities(entities);
    governance.setEntities(entities);
    workshops.setEntities(entities);
    reporting.setEntities(entities);
    reviews.setEntities(entities);
  }

  RoadmapContents load(Roadmap roadmap) {
    RoadmapId id = roadmap.id();
    return new RoadmapContents(
        new CityLoader(entities).load(),
        roadmap,
        strategy.vision(id).orElse(null),
        strategy.goals(id),
        strategy.fields(id),
        strategy.focalPoints(id),
        strategy.statusQuo(id),
        legal.conditions(id),
        services.proposals(id),
        services.processes(id),
        services.onlineServices(id),
        ownFields.all(id),
        items.measures(id),
        items.workPackages(id),
        items.milestones(id),
        links.all(id),
        scenarios.scenarios(id),
        governance.resolutions(id),
        workshops.workshops(id),
        reporting.kpis(id),
        reporting.risks(id),
        baselines.all(id),
        budgets.grants(id),
        reviews.ofRoadmap(id));
  }
}
