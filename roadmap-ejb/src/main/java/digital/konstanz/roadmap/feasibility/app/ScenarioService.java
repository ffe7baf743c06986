// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility.app;

import digital.konstanz.roadmap.feasibility.engine.RequiredMeasure;
import digital.konstanz.roadmap.feasibility.engine.ScenarioVerdict;
import digital.konstanz.roadmap.feasibility.persistence.RequiredFacts;
import digital.konstanz.roadmap.feasibility.persistence.ScenarioFacts;
import digital.konstanz.roadmap.feasibility.persistence.ScenarioQuery;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.portfolio.Thresholds;
import digital.konstanz.roadmap.portfolio.app.RoadmapChoice;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.portfolio.engine.DeadlineRule;
import digital.konstanz.roadmap.portfolio.engine.ScenarioSlack;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Feasibility along the application scenarios of a roadmap. */
@Stateless
public class ScenarioService {
  private RoadmapChoice roadmaps;
  private ScenarioQuery query;
  private BusinessDay businessDay;
  private Thresholds thresholds;
  private WorkingCalendars calendars;

  @Inject
  public void setBusinessDay(BusinessDay businessDay) {
    this.businessDay = businessDay;
  }

  @Inject
  public void setThresholds(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  @Inject
  public void setCalendars(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  @Inject
  public void setRoadmaps(RoadmapChoice roadmaps) {
    this.roadmaps = roadmaps;
  }

  @Inject
  public void setQuery(ScenarioQuery query) {
    this.query = query;
  }

  /** By key. All required measures decide, but only those that the caller may see are named. */
  @Performs(Operation.STRATEGY_READ)
  public List<ScenarioRow> scenarios(String roadmap) {
    ReadScope scope = Callers.scope(Operation.MEASURE_READ);
    DeadlineRule rule =
        new DeadlineRule(businessDay.today(), thresholds.current().findings().nearDays());
    return query.scenarios(roadmaps.ids(roadmap)).stream()
        .map(scenario -> row(scenario, scope, rule))
        .sorted(Comparator.comparing(ScenarioRow::key))
        .toList();
  }

  private ScenarioRow row(ScenarioFacts scenario, ReadScope scope, DeadlineRule rule) {
    List<RequiredMeasure> required =
        scenario.required().stream().map(RequiredFacts::measure).toList();
    Set<String> visible =
        scenario.required().stream()
            .filter(facts -> scope.admits(facts.target()))
            .map(facts -> facts.measure().key())
            .collect(Collectors.toSet());
    ScenarioVerdict verdict = ScenarioVerdict.of(scenario.ratings(), required);
    return new ScenarioRow(
        scenario.key(),
        scenario.title(),
        verdict.lowest(),
        verdict.mean() == null ? null : verdict.mean().rounded(2),
        verdict.verdict(),
        verdict.availableFrom(),
        verdict.openRequired().stream().filter(visible::contains).toList(),
        ScenarioSlack.least(
                verdict.availableFrom(),
                !verdict.openRequired().isEmpty(),
                deadlines(scenario, scope),
                rule,
                calendars.units().city())
            .orElse(null));
  }

  private static List<DeadlineFacts> deadlines(ScenarioFacts scenario, ReadScope scope) {
    return scenario.required().stream()
        .filter(facts -> scope.admits(facts.target()))
        .flatMap(facts -> facts.deadlines().stream())
        .distinct()
        .toList();
  }
}
