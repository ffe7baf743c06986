// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static digital.konstanz.roadmap.exchange.app.whole.Merge.keep;
import static digital.konstanz.roadmap.exchange.app.whole.Merge.list;
import static digital.konstanz.roadmap.exchange.app.whole.ServicesPlanner.number;

import digital.konstanz.roadmap.exchange.app.file.CardFile;
import digital.konstanz.roadmap.exchange.app.file.CardVotesFile;
import digital.konstanz.roadmap.exchange.app.file.DecisionFile;
import digital.konstanz.roadmap.exchange.app.file.FeasibilityFile;
import digital.konstanz.roadmap.exchange.app.file.KpiFile;
import digital.konstanz.roadmap.exchange.app.file.RiskFile;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.exchange.app.file.ScenarioFile;
import digital.konstanz.roadmap.exchange.app.file.VotesFile;
import digital.konstanz.roadmap.exchange.app.file.WorkshopFile;
import digital.konstanz.roadmap.feasibility.FeasibilityAssessment;
import digital.konstanz.roadmap.feasibility.Scenario;
import digital.konstanz.roadmap.feasibility.ScenarioState;
import digital.konstanz.roadmap.governance.Resolution;
import digital.konstanz.roadmap.governance.ResolutionState;
import digital.konstanz.roadmap.governance.Votes;
import digital.konstanz.roadmap.reporting.Kpi;
import digital.konstanz.roadmap.reporting.KpiActual;
import digital.konstanz.roadmap.reporting.KpiState;
import digital.konstanz.roadmap.reporting.KpiTarget;
import digital.konstanz.roadmap.reporting.Risk;
import digital.konstanz.roadmap.reporting.RiskState;
import digital.konstanz.roadmap.shared.id.KpiId;
import digital.konstanz.roadmap.shared.id.ResolutionId;
import digital.konstanz.roadmap.shared.id.RiskId;
import digital.konstanz.roadmap.shared.id.ScenarioId;
import digital.konstanz.roadmap.shared.id.WorkshopId;
import digital.konstanz.roadmap.workshop.Participant;
import digital.konstanz.roadmap.workshop.Vote;
import digital.konstanz.roadmap.workshop.Workshop;
import digital.konstanz.roadmap.workshop.WorkshopCardState;
import digital.konstanz.roadmap.workshop.WorkshopState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans scenarios, resolutions, workshops, key figures and risks. */
final class ResultsPlanner {

  private final ImportPlan plan;
  private final RoadmapFile file;
  private final RoadmapContents now;
  private final List<WorkshopFile> workshops = new ArrayList<>();

  ResultsPlanner(ImportPlan plan, RoadmapFile file) {
    this.plan = plan;
    this.file = file;
    this.now = plan.contents();
    if (file.workshop() != null) {
      workshops.add(file.workshop());
    }
    workshops.addAll(list(file.furtherWorkshops()));
  }

  void register() {
    list(file.scenarios()).forEach(s -> plan.register(Kind.SCENARIO, s, "id", s.id()));
    list(file.decisions()).forEach(d -> plan.register(Kind.RESOLUTION, d, "id", d.id()));
    workshops.forEach(w -> plan.register(Kind.WORKSHOP, w, "id", w.id()));
    list(file.kpis()).forEach(k -> plan.register(Kind.KPI, k, "id", k.id()));
    list(file.risks()).forEach(r -> plan.register(Kind.RISK, r, "id", r.id()));
  }

  void plan() {
    planScenarios();
    planResolutions();
    planWorkshops();
    planKpis();
    planRisks();
  }

  private UUID id(Kind kind, String key) {
    return plan.keys().id(kind, key);
  }

  private List<UUID> measures(Object part, String field, List<String> named, List<UUID> present) {
    return plan.references(Kind.MEASURE, part, field, named, present);
  }

  private void planScenarios() {
    Map<String, Scenario> existing = ImportPlan.byKey(now.scenarios());
    for (ScenarioFile scenario : list(file.scenarios())) {
      var target =
          plan.<ScenarioState, Scenario>target(
              Kind.SCENARIO,
              scenario.id(),
              existing,
              s -> new Scenario(new ScenarioId(id(Kind.SCENARIO, s.key())), s));
      ScenarioState before = target.before();
      plan.put(
          scenario,
          target,
          () ->
              new ScenarioState(
                  plan.roadmapId(),
                  scenario.id(),
                  keep(scenario.title(), before, ScenarioState::title),
                  keep(scenario.actors(), before, ScenarioState::actors, List.of()),
                  keep(scenario.steps(), before, ScenarioState::steps, List.of()),
                  measures(
                      scenario,
                      "required_measures",
                      scenario.requiredMeasures(),
                      before == null ? List.of() : before.requiredMeasures()),
                  keep(assessment(scenario.feasibility()), before, ScenarioState::assessment)));
    }
  }

  private static FeasibilityAssessment assessment(FeasibilityFile f) {
    return f == null
        ? null
        : new FeasibilityAssessment(
            number("technical", f.technical()),
            number("economic", f.economic()),
            number("legal", f.legal()),
            number("operational", f.operational()),
            number("schedule", f.schedule()),
            f.rationale(),
            f.assessedOn(),
            f.assessedBy());
  }

  private void planResolutions() {
    Map<String, Resolution> existing = ImportPlan.byKey(now.resolutions());
    for (DecisionFile decision : list(file.decisions())) {
      var target =
          plan.<ResolutionState, Resolution>target(
              Kind.RESOLUTION,
              decision.id(),
              existing,
              s -> new Resolution(new ResolutionId(id(Kind.RESOLUTION, s.key())), s));
      ResolutionState before = target.before();
      plan.put(
          decision,
          target,
          () ->
              new ResolutionState(
                  plan.roadmapId(),
                  decision.id(),
                  keep(
                      plan.reference(Kind.COMMITTEE, decision, "committee", decision.committee()),
                      before,
                      ResolutionState::committeeId),
                  keep(decision.date(), before, ResolutionState::date),
                  keep(decision.subject(), before, ResolutionState::subject),
                  keep(votes(decision.votes()), before, ResolutionState::votes),
                  measures(
                      decision,
                      "measures",
                      decision.measures(),
                      before == null ? List.of() : before.measures())));
    }
  }

  private static Votes votes(VotesFile v) {
    return v == null
        ? null
        : new Votes(number("yes", v.yes()), number("no", v.no()), number("abstain", v.abstain()));
  }

  private void planWorkshops() {
    Map<String, Workshop> existing = ImportPlan.byKey(now.workshops());
    for (WorkshopFile workshop : workshops) {
      var target =
          plan.<WorkshopState, Workshop>target(
              Kind.WORKSHOP,
              workshop.id(),
              existing,
              s -> new Workshop(new WorkshopId(id(Kind.WORKSHOP, s.key())), s));
      plan.put(workshop, target, () -> workshopState(workshop, target.before()));
    }
  }

  private WorkshopState workshopState(WorkshopFile w, WorkshopState before) {
    Map<String, List<UUID>> present = new HashMap<>();
    if (before != null) {
      before.cards().forEach(card -> present.put(card.key(), card.measures()));
    }
    return new WorkshopState(
        plan.roadmapId(),
        w.id(),
        keep(w.title(), before, WorkshopState::title),
        keep(w.dates(), before, WorkshopState::dates, List.of()),
        keep(w.phases(), before, WorkshopState::phases, List.of()),
        keep(w.facilitation(), before, WorkshopState::facilitation),
        w.participants() == null && before != null
            ? before.participants()
            : list(w.participants()).stream()
                .map(p -> new Participant(p.code(), p.role()))
                .toList(),
        keep(w.votesPerParticipant(), before, WorkshopState::votesPerParticipant, 0),
        w.items() == null && before != null
            ? before.cards()
            : list(w.items()).stream().map(c -> card(w, c, present)).toList(),
        w.votes() == null && before != null ? before.votes() : votes(w));
  }

  private WorkshopCardState card(
      WorkshopFile workshop, CardFile card, Map<String, List<UUID>> present) {
    return new WorkshopCardState(
        card.id(),
        plan.reference(Kind.FIELD_OF_ACTION, workshop, "items", card.field()),
        card.text(),
        measures(workshop, "items", card.measures(), present.getOrDefault(card.id(), List.of())));
  }

  private static List<Vote> votes(WorkshopFile workshop) {
    List<Vote> votes = new ArrayList<>();
    for (CardVotesFile ballot : list(workshop.votes())) {
      list(ballot.items()).forEach(card -> votes.add(new Vote(ballot.participant(), card)));
    }
    return votes;
  }

  private void planKpis() {
    Map<String, Kpi> existing = ImportPlan.byKey(now.kpis());
    for (KpiFile kpi : list(file.kpis())) {
      var target =
          plan.<KpiState, Kpi>target(
              Kind.KPI, kpi.id(), existing, s -> new Kpi(new KpiId(id(Kind.KPI, s.key())), s));
      KpiState before = target.before();
      plan.put(
          kpi,
          target,
          () ->
              new KpiState(
                  plan.roadmapId(),
                  kpi.id(),
                  keep(kpi.name(), before, KpiState::name),
                  keep(kpi.unit(), before, KpiState::unit),
                  keep(kpi.baseline(), before, KpiState::baseline),
                  kpi.targets() == null && before != null
                      ? before.targets()
                      : list(kpi.targets()).stream()
                          .map(t -> new KpiTarget(number("year", t.year()), t.value()))
                          .toList(),
                  keep(kpi.better(), before, KpiState::better),
                  actuals(kpi, before == null ? List.of() : before.actuals())));
    }
  }

  /** Measured values are added; one of the same day is corrected. */
  private static List<KpiActual> actuals(KpiFile kpi, List<KpiActual> present) {
    Map<LocalDate, KpiActual> byDate = new LinkedHashMap<>();
    present.forEach(actual -> byDate.put(actual.date(), actual));
    list(kpi.actuals())
        .forEach(actual -> byDate.put(actual.date(), new KpiActual(actual.date(), actual.value())));
    return List.copyOf(byDate.values());
  }

  private void planRisks() {
    Map<String, Risk> existing = ImportPlan.byKey(now.risks());
    for (RiskFile risk : list(file.risks())) {
      var target =
          plan.<RiskState, Risk>target(
              Kind.RISK, risk.id(), existing, s -> new Risk(new RiskId(id(Kind.RISK, s.key())), s));
      RiskState before = target.before();
      plan.put(
          risk,
          target,
          () ->
              new RiskState(
                  plan.roadmapId(),
                  risk.id(),
                  keep(risk.title(), before, RiskState::title),
                  number("probability", keep(risk.probability(), before, RiskState::probability)),
                  number("impact", keep(risk.impact(), before, RiskState::impact)),
                  measures(
                      risk,
                      "measures",
                      risk.measures(),
                      before == null ? List.of() : before.measures()),
                  keep(risk.response(), before, RiskState::response)));
    }
  }
}
