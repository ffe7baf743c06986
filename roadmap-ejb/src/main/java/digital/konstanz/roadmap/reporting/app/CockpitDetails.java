// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.shared.Rag;
import java.time.LocalDate;
import java.util.List;

/**
 * What a department head needs in ten seconds, of what the caller may see.
 *
 * @param measures how many measures there are at all
 * @param lights red, yellow, green, grey
 * @param late measures that miss a binding deadline
 * @param baselineName null when there is no approved plan
 * @param loadShown whether the caller may see load
 * @param budgetShown whether the caller may see budgets
 */
public record CockpitDetails(
    LocalDate asOf,
    int measures,
    int running,
    List<LightCount> lights,
    int late,
    List<DeadlineRow> deadlines,
    String baselineName,
    LocalDate baselineDate,
    List<ShiftRow> shifts,
    List<DecisionRow> decisions,
    boolean loadShown,
    List<CockpitSum<LoadRow>> load,
    boolean budgetShown,
    List<CockpitSum<BudgetRow>> budget,
    List<FindingGroup> findings) {

  public int findingCount() {
    return findings.stream().mapToInt(group -> group.subjects().size()).sum();
  }

  public int count(Rag light) {
    return lights.stream().filter(l -> l.light() == light).mapToInt(LightCount::count).sum();
  }
}
