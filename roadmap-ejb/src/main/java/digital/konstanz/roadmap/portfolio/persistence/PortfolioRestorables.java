// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.portfolio.BudgetCycle;
import digital.konstanz.roadmap.portfolio.BudgetCycleState;
import digital.konstanz.roadmap.portfolio.Envelope;
import digital.konstanz.roadmap.portfolio.EnvelopeState;
import digital.konstanz.roadmap.portfolio.FundingGrant;
import digital.konstanz.roadmap.portfolio.FundingGrantState;
import digital.konstanz.roadmap.portfolio.GateMilestone;
import digital.konstanz.roadmap.portfolio.HouseRules;
import digital.konstanz.roadmap.portfolio.HouseRulesState;
import digital.konstanz.roadmap.portfolio.MeasureState;
import digital.konstanz.roadmap.portfolio.Milestone;
import digital.konstanz.roadmap.portfolio.MilestoneState;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.OwnFieldState;
import digital.konstanz.roadmap.portfolio.PlanLinkState;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapState;
import digital.konstanz.roadmap.portfolio.SavedView;
import digital.konstanz.roadmap.portfolio.SavedViewState;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.portfolio.WorkPackageState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What undo can bring back of this context. */
@ApplicationScoped
public class PortfolioRestorables {
  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

  @Inject PlanItemTargets targets;

  @Produces
  Restorable<RoadmapState> roadmap() {
    return new EntityRestorable<>(
        entities, "roadmap", Roadmap.class, RoadmapState.class, (id, state) -> new Roadmap(state));
  }

  @Produces
  Restorable<SavedViewState> savedView() {
    return new EntityRestorable<>(
        entities,
        "saved-view",
        SavedView.class,
        SavedViewState.class,
        (id, state) -> new SavedView(state));
  }

  @Produces
  Restorable<MeasureState> measure() {
    return MeasureRestorable.of(entities, targets);
  }

  @Produces
  Restorable<WorkPackageState> workPackage() {
    return new EntityRestorable<>(
            entities,
            "work-package",
            WorkPackage.class,
            WorkPackageState.class,
            (id, state) -> new WorkPackage(state))
        .permittedBy(state -> targets.ofPart(state.item()))
        .readAhead(ids -> new WholeItems<>(entities, WorkPackage.class).byIds(ids));
  }

  @Produces
  Restorable<MilestoneState> milestone() {
    return new EntityRestorable<>(
            entities,
            "milestone",
            Milestone.class,
            MilestoneState.class,
            (id, state) -> state.gate() == null ? new Milestone(state) : new GateMilestone(state))
        .permittedBy(state -> targets.ofPart(state.item()))
        .readAhead(ids -> new WholeItems<>(entities, Milestone.class).byIds(ids));
  }

  @Produces
  Restorable<PlanLinkState> planLink() {
    return new LinkRestorable(entities, targets);
  }

  @Produces
  Restorable<OwnFieldState> ownField() {
    return new EntityRestorable<>(
        entities,
        "own-field",
        OwnField.class,
        OwnFieldState.class,
        (id, state) -> new OwnField(state));
  }

  @Produces
  Restorable<BudgetCycleState> budgetCycle() {
    return new EntityRestorable<>(
        entities,
        "budget-cycle",
        BudgetCycle.class,
        BudgetCycleState.class,
        (id, state) -> new BudgetCycle(state));
  }

  @Produces
  Restorable<HouseRulesState> houseRules() {
    return new EntityRestorable<>(
        entities,
        "house-rules",
        HouseRules.class,
        HouseRulesState.class,
        (id, state) -> new HouseRules(state));
  }

  @Produces
  Restorable<EnvelopeState> envelope() {
    return new EntityRestorable<>(
        entities,
        "envelope",
        Envelope.class,
        EnvelopeState.class,
        (id, state) -> new Envelope(state));
  }

  @Produces
  Restorable<FundingGrantState> fundingGrant() {
    return new EntityRestorable<>(
        entities,
        "funding-grant",
        FundingGrant.class,
        FundingGrantState.class,
        (id, state) -> new FundingGrant(state));
  }
}
