// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.app.RoadmapChoice;
import digital.konstanz.roadmap.portfolio.engine.BudgetSums;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.portfolio.engine.FindingCode;
import digital.konstanz.roadmap.portfolio.engine.FindingsEngine;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.Money;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Findings, load and budget of the plan as it stands: of one roadmap by key, of all for {@code *},
 * of the installation's first one for null.
 */
@Stateless
public class FindingsService {

  private PlanReading reading;
  private RoadmapChoice roadmaps;

  @Inject
  public void setReading(PlanReading reading) {
    this.reading = reading;
  }

  @Inject
  public void setRoadmaps(RoadmapChoice roadmaps) {
    this.roadmaps = roadmaps;
  }

  /** By code, then by subject; only about what the caller may see. */
  @Performs(Operation.FINDINGS_READ)
  public List<Finding> findings(String roadmap) {
    PlanView plan = reading.read(chosen(roadmap), Operation.FINDINGS_READ);
    return of(plan, PlanReading.facts(reading.deadlines()));
  }

  /** Every city unit in every period of the years of the plan, by unit and period. */
  @Performs(Operation.LOAD_READ)
  public List<LoadRow> load(String roadmap, CalendarPeriod period) {
    return LoadTable.ofRoadmap(reading.read(chosen(roadmap), Operation.LOAD_READ), period);
  }

  /** Every year with a line or an envelope, both funds. */
  @Performs(Operation.BUDGET_READ)
  public List<BudgetRow> budget(String roadmap) {
    return budget(reading.read(chosen(roadmap), Operation.BUDGET_READ));
  }

  /** The key of one roadmap, or null for all. */
  private String chosen(String roadmap) {
    List<Roadmap> chosen = roadmaps.of(roadmap);
    return "*".equals(roadmap) || chosen.isEmpty() ? null : chosen.get(0).key();
  }

  static List<BudgetRow> budget(PlanView plan) {
    return BudgetSums.of(plan.items()).against(plan.facts().envelopes()).stream()
        .map(
            row ->
                new BudgetRow(
                    row.yearFund().year(),
                    row.yearFund().fund(),
                    new Money(row.sum()).amount(),
                    new Money(row.envelope()).amount()))
        .toList();
  }

  static List<Finding> of(PlanView plan, List<DeadlineFacts> deadlines) {
    return FindingsEngine.run(plan.findingRules(), plan.portfolio(deadlines)).stream()
        .filter(FindingsService::permitted)
        .toList();
  }

  private static boolean permitted(Finding finding) {
    return switch (FindingCode.valueOf(finding.code())) {
      case BUDGET_OVER_ENVELOPE -> Callers.mayEver(Operation.BUDGET_READ);
      case UNIT_OVERLOADED -> Callers.mayEver(Operation.LOAD_READ);
      default -> true;
    };
  }
}
