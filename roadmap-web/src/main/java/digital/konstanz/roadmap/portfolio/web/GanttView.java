// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.web;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.BudgetCycleKind;
import digital.konstanz.roadmap.portfolio.app.TimelineWords;
import digital.konstanz.roadmap.portfolio.app.TimelineWordsService;
import digital.konstanz.roadmap.scheduling.BaselineStatus;
import digital.konstanz.roadmap.scheduling.app.BaselineService;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.ShellView;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.WidgetTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** What the page of the timeline hands to its widget; the plan itself comes by REST. */
@Named("ganttView")
@RequestScoped
public class GanttView {

  /** A budget cycle as the header of the chart names it. */
  public record CycleLabel(String title, List<Integer> years) {}

  /** A kept plan as the chart offers it to stand beside the bars. */
  public record KeptPlan(String key, String name, String status, boolean inForce) {}

  private TimelineWordsService service;
  private BaselineService baselines;
  private ShellView shell;
  private PageContext page;
  private TimelineWords words;

  @Inject
  public void setService(TimelineWordsService service) {
    this.service = service;
  }

  @Inject
  public void setPage(PageContext page) {
    this.page = page;
  }

  @Inject
  public void setBaselines(BaselineService baselines) {
    this.baselines = baselines;
  }

  @Inject
  public void setShell(ShellView shell) {
    this.shell = shell;
  }

  @PostConstruct
  void read() {
    words = service.read();
  }

  /** Null says no: the attribute is then left out. */
  public String getMayImport() {
    return Callers.mayEver(Operation.ROADMAP_IMPORT) ? "true" : null;
  }

  /** Null says no, as {@link #getMayImport}. */
  public String getMaySchedule() {
    return Callers.mayEver(Operation.MEASURE_SCHEDULE) ? "true" : null;
  }

  /** Null says no, as {@link #getMayImport}. */
  public String getMayOrder() {
    return Callers.mayEver(Operation.MEASURE_ORDER) ? "true" : null;
  }

  /** Null says no, as {@link #getMayImport}. */
  public String getMayCreate() {
    return Callers.mayEver(Operation.MEASURE_CREATE) ? "true" : null;
  }

  /**
   * JSON list of {@link KeptPlan}, the newest first; refused ones are for the page of baselines.
   */
  public String getKept() {
    if (shell.getRoadmap() == null) {
      return "[]";
    }
    Texts texts = Texts.of(page.getLocale());
    return WidgetTexts.json(
        baselines.baselines(shell.getRoadmap().key()).stream()
            .filter(row -> row.status() != BaselineStatus.REFUSED)
            .map(
                row ->
                    new KeptPlan(
                        row.key(),
                        row.name(),
                        texts.get("baseline.status." + row.status()),
                        row.inForce()))
            .toList());
  }

  /** JSON object: names of units by key. */
  public String getUnits() {
    return WidgetTexts.json(words.unitNames());
  }

  /** JSON list of {@link CycleLabel}; single years need no name of their own. */
  public String getCycles() {
    Texts texts = Texts.of(page.getLocale());
    return WidgetTexts.json(
        words.cycles().stream()
            .filter(cycle -> cycle.kind() != BudgetCycleKind.ONE_YEAR)
            .map(cycle -> label(cycle, texts))
            .toList());
  }

  private static CycleLabel label(TimelineWords.Cycle cycle, Texts texts) {
    String title =
        texts.format(
            "gantt.cycle." + cycle.kind(),
            String.valueOf(cycle.firstYear()),
            String.valueOf(cycle.lastYear()));
    return new CycleLabel(
        title, IntStream.rangeClosed(cycle.firstYear(), cycle.lastYear()).boxed().toList());
  }
}
