// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.engine.Lights;
import digital.konstanz.roadmap.reporting.persistence.BaselineFacts;
import digital.konstanz.roadmap.reporting.persistence.DeadlineRowFacts;
import digital.konstanz.roadmap.reporting.persistence.ItemFacts;
import digital.konstanz.roadmap.shared.Rag;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The cockpit: what is red, due, moved, overloaded, over budget, undecided. */
@Stateless
public class CockpitService {

  private static final List<Rag> ORDER = List.of(Rag.RED, Rag.YELLOW, Rag.GREEN, Rag.GREY);

  private PlanReading reading;

  @Inject
  public void setReading(PlanReading reading) {
    this.reading = reading;
  }

  @Performs(Operation.MEASURE_READ)
  public CockpitDetails cockpit(CockpitQuestion question) {
    PlanView plan = reading.read(question.roadmap(), Operation.MEASURE_READ);
    List<ItemFacts> measures = plan.measuresOf(question.unit());
    List<DeadlineRowFacts> deadlines = reading.deadlines();
    Optional<BaselineFacts> baseline = reading.baseline(question.roadmap());
    List<Lights> lights =
        measures.stream().flatMap(measure -> plan.lights(measure).stream()).toList();
    CockpitDeadlines ahead = new CockpitDeadlines(plan, measures, question.unit() != null);
    List<DeadlineRow> deadlineRows = ahead.rows(deadlines);
    boolean load = Callers.mayEver(Operation.LOAD_READ);
    boolean budget = Callers.mayEver(Operation.BUDGET_READ);
    return new CockpitDetails(
        plan.asOf(),
        measures.size(),
        (int) measures.stream().filter(m -> m.status() == MeasureStatus.RUNNING).count(),
        ORDER.stream().map(light -> count(plan, measures, lights, light)).toList(),
        CockpitDeadlines.late(deadlineRows),
        deadlineRows,
        baseline.map(BaselineFacts::name).orElse(null),
        baseline.map(BaselineFacts::date).orElse(null),
        baseline.map(b -> new CockpitShifts(plan, b).rows(measures)).orElse(List.of()),
        CockpitDecisions.rows(plan, measures),
        load,
        load ? CockpitSums.load(plan, question.unit()) : List.of(),
        budget,
        budget ? CockpitSums.budget(plan) : List.of(),
        CockpitFindings.groups(
            plan, FindingsService.of(plan, PlanReading.facts(deadlines)), measures, question));
  }

  private static LightCount count(
      PlanView plan, List<ItemFacts> measures, List<Lights> lights, Rag light) {
    List<Lights> same = lights.stream().filter(l -> l.overall() == light).toList();
    boolean grey = light == Rag.GREY;
    return new LightCount(
        light,
        same.size(),
        grey ? 0 : (int) same.stream().filter(l -> l.time() == light).count(),
        grey ? 0 : (int) same.stream().filter(l -> l.cost() == light).count(),
        grey ? 0 : (int) same.stream().filter(l -> l.progress() == light).count(),
        grey ? 0 : byHand(plan, measures, light));
  }

  private static int byHand(PlanView plan, List<ItemFacts> measures, Rag light) {
    return (int)
        measures.stream()
            .filter(m -> plan.lights(m).filter(l -> l.overall() == light).isPresent())
            .map(m -> plan.facts().latestReport(m.key()))
            .filter(report -> report != null && report.lightOverride() == light)
            .count();
  }
}
