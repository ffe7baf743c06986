// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.portfolio.persistence.PlanItemTargets;
import digital.konstanz.roadmap.reporting.Kpi;
import digital.konstanz.roadmap.reporting.KpiState;
import digital.konstanz.roadmap.reporting.ReviewComment;
import digital.konstanz.roadmap.reporting.ReviewCommentState;
import digital.konstanz.roadmap.reporting.ReviewMark;
import digital.konstanz.roadmap.reporting.ReviewMarkState;
import digital.konstanz.roadmap.reporting.Risk;
import digital.konstanz.roadmap.reporting.RiskState;
import digital.konstanz.roadmap.shared.id.KpiId;
import digital.konstanz.roadmap.shared.id.RiskId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What undo can bring back of this context. */
@ApplicationScoped
public class ReportingRestorables {
  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

  @Inject PlanItemTargets targets;

  @Produces
  Restorable<KpiState> kpi() {
    return new EntityRestorable<>(
        entities, "kpi", Kpi.class, KpiState.class, (id, state) -> new Kpi(new KpiId(id), state));
  }

  @Produces
  Restorable<RiskState> risk() {
    return new EntityRestorable<>(
        entities,
        "risk",
        Risk.class,
        RiskState.class,
        (id, state) -> new Risk(new RiskId(id), state));
  }

  /** Permitted like the measure: what is hidden since cannot be talked about again. */
  @Produces
  Restorable<ReviewCommentState> reviewComment() {
    return new EntityRestorable<>(
            entities,
            "review-comment",
            ReviewComment.class,
            ReviewCommentState.class,
            ReviewComment::new)
        .permittedBy(state -> targets.ofItem(state.measureId()));
  }

  @Produces
  Restorable<ReviewMarkState> reviewMark() {
    return new EntityRestorable<>(
            entities, "review-mark", ReviewMark.class, ReviewMarkState.class, ReviewMark::new)
        .permittedBy(state -> targets.ofItem(state.measureId()));
  }
}
