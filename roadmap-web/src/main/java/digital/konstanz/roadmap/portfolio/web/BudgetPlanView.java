// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.web;

import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.app.BudgetPlanDetails;
import digital.konstanz.roadmap.portfolio.app.BudgetPlanDetails.CycleDetails;
import digital.konstanz.roadmap.portfolio.app.BudgetPlanService;
import digital.konstanz.roadmap.ui.PageContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Envelopes as a grid of fiscal years and funds, with the cycles. */
@Named
@RequestScoped
public class BudgetPlanView {

  private static final int YEARS_AHEAD = 3;
  private static final int MOST_YEARS = 30;

  @Inject private BudgetPlanService service;
  @Inject private PageContext page;
  @Inject private HttpServletRequest request;

  private BudgetPlanDetails plan;
  private List<Integer> years;

  @PostConstruct
  void read() {
    plan = service.plan();
    int now = page.getBusinessDay().getYear();
    TreeSet<Integer> shown = new TreeSet<>(plan.envelopes().keySet());
    IntStream.rangeClosed(now, until(now)).forEach(shown::add);
    plan.cycles().values().stream()
        .filter(cycle -> cycle.lastYear() - now < MOST_YEARS && now - cycle.firstYear() < 5)
        .forEach(
            cycle ->
                IntStream.rangeClosed(cycle.firstYear(), cycle.lastYear()).forEach(shown::add));
    years = List.copyOf(shown);
  }

  /** The last year that was asked for; more than a generation ahead is not shown at once. */
  private int until(int now) {
    String asked = request.getParameter("until");
    int until =
        asked != null && asked.matches("\\d{4}") ? Integer.parseInt(asked) : now + YEARS_AHEAD;
    return Math.max(now, Math.min(until, now + MOST_YEARS));
  }

  public BudgetPlanDetails getPlan() {
    return plan;
  }

  public List<Integer> getYears() {
    return years;
  }

  public int getNextYear() {
    return years.get(years.size() - 1) + 1;
  }

  public List<Map.Entry<String, CycleDetails>> getCycles() {
    return List.copyOf(plan.cycles().entrySet());
  }

  public FundType[] getFunds() {
    return FundType.values();
  }

  /** Euros with point and decimals; null for none. */
  public String amount(int year, FundType fund) {
    return plan.envelopes().getOrDefault(year, Map.of()).get(fund);
  }

  /** The cycles of one budget that a year stands in. */
  public String cycle(int year) {
    return plan.cycles().values().stream()
        .filter(cycle -> cycle.firstYear() <= year && year <= cycle.lastYear())
        .filter(cycle -> cycle.lastYear() - cycle.firstYear() < 2)
        .map(BudgetPlanView::years)
        .findFirst()
        .orElse("–");
  }

  public static String years(CycleDetails cycle) {
    return cycle.firstYear() == cycle.lastYear()
        ? String.valueOf(cycle.firstYear())
        : cycle.firstYear() + "–" + cycle.lastYear();
  }

  public String span(CycleDetails cycle) {
    return years(cycle);
  }
}
