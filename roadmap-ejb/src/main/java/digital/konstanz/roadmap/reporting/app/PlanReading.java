// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.portfolio.Thresholds;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.reporting.persistence.BaselineFacts;
import digital.konstanz.roadmap.reporting.persistence.DeadlineRowFacts;
import digital.konstanz.roadmap.reporting.persistence.PlanFactsQuery;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads the plan for the caller in a fixed number of statements. */
@Dependent
public class PlanReading {

  private PlanFactsQuery query;
  private BusinessDay businessDay;
  private Thresholds thresholds;
  private WorkingCalendars calendars;

  @Inject
  public void setThresholds(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  @Inject
  public void setQuery(PlanFactsQuery query) {
    this.query = query;
  }

  @Inject
  public void setBusinessDay(BusinessDay businessDay) {
    this.businessDay = businessDay;
  }

  @Inject
  public void setCalendars(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  /**
   * @param roadmap key; {@code *} or null for all
   * @param operation what the caller wants to do with single items
   */
  PlanView read(String roadmap, Operation operation) {
    return new PlanView(
        query.all(),
        "*".equals(roadmap) ? null : roadmap,
        Callers.scope(operation),
        new PlanView.Judgement(calendars.units(), businessDay.today(), thresholds.current()));
  }

  List<DeadlineRowFacts> deadlines() {
    return query.deadlines();
  }

  static List<DeadlineFacts> facts(List<DeadlineRowFacts> deadlines) {
    return deadlines.stream().map(DeadlineRowFacts::facts).toList();
  }

  /** The approved plan; empty for all roadmaps together. */
  Optional<BaselineFacts> baseline(String roadmap) {
    return roadmap == null || "*".equals(roadmap) ? Optional.empty() : query.approvedPlan(roadmap);
  }
}
