// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.exchange.app.file.CardFile;
import digital.konstanz.roadmap.exchange.app.file.CardVotesFile;
import digital.konstanz.roadmap.exchange.app.file.DecisionFile;
import digital.konstanz.roadmap.exchange.app.file.FeasibilityFile;
import digital.konstanz.roadmap.exchange.app.file.KpiActualFile;
import digital.konstanz.roadmap.exchange.app.file.KpiFile;
import digital.konstanz.roadmap.exchange.app.file.KpiTargetFile;
import digital.konstanz.roadmap.exchange.app.file.ParticipantFile;
import digital.konstanz.roadmap.exchange.app.file.RiskFile;
import digital.konstanz.roadmap.exchange.app.file.ScenarioFile;
import digital.konstanz.roadmap.exchange.app.file.VotesFile;
import digital.konstanz.roadmap.exchange.app.file.WorkshopFile;
import digital.konstanz.roadmap.feasibility.FeasibilityAssessment;
import digital.konstanz.roadmap.feasibility.Scenario;
import digital.konstanz.roadmap.governance.Resolution;
import digital.konstanz.roadmap.reporting.Kpi;
import digital.konstanz.roadmap.reporting.Risk;
import digital.konstanz.roadmap.workshop.Workshop;
import digital.konstanz.roadmap.workshop.WorkshopState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scenarios, resolutions, workshops, key figures and risks. */
final class ResultsExport {

  private final RoadmapContents contents;
  private final Keys keys;

  ResultsExport(RoadmapContents contents, Keys keys) {
    this.contents = contents;
    this.keys = keys;
  }

  List<ScenarioFile> scenarios() {
    return contents.scenarios().stream()
        .map(Scenario::state)
        .map(
            s ->
                new ScenarioFile(
                    s.key(),
                    s.title(),
                    s.actors(),
                    s.steps(),
                    keys.keys(s.requiredMeasures()),
                    feasibility(s.assessment())))
        .toList();
  }

  private static FeasibilityFile feasibility(FeasibilityAssessment a) {
    return a == null
        ? null
        : new FeasibilityFile(
            a.technical(),
            a.economic(),
            a.legal(),
            a.operational(),
            a.schedule(),
            a.rationale(),
            a.assessedOn(),
            a.assessedBy());
  }

  List<DecisionFile> decisions() {
    return contents.resolutions().stream()
        .map(Resolution::state)
        .map(
            r ->
                new DecisionFile(
                    r.key(),
                    keys.key(r.committeeId()),
                    r.date(),
                    r.subject(),
                    r.votes() == null
                        ? null
                        : new VotesFile(r.votes().yes(), r.votes().no(), r.votes().abstain()),
                    keys.keys(r.measures())))
        .toList();
  }

  List<WorkshopFile> workshops() {
    return contents.workshops().stream().map(Workshop::state).map(this::workshop).toList();
  }

  private WorkshopFile workshop(WorkshopState w) {
    Map<String, List<String>> ballots = new LinkedHashMap<>();
    w.votes()
        .forEach(
            vote ->
                ballots
                    .computeIfAbsent(vote.participant(), code -> new ArrayList<>())
                    .add(vote.card()));
    return new WorkshopFile(
        w.key(),
        w.title(),
        w.dates(),
        w.phases(),
        w.facilitation(),
        w.participants().stream().map(p -> new ParticipantFile(p.code(), p.role())).toList(),
        w.votesPerParticipant(),
        w.cards().stream()
            .map(
                c ->
                    new CardFile(c.key(), keys.key(c.fieldId()), c.text(), keys.keys(c.measures())))
            .toList(),
        ballots.entrySet().stream()
            .map(ballot -> new CardVotesFile(ballot.getKey(), ballot.getValue()))
            .toList());
  }

  List<KpiFile> kpis() {
    return contents.kpis().stream()
        .map(Kpi::state)
        .map(
            k ->
                new KpiFile(
                    k.key(),
                    k.name(),
                    k.unit(),
                    k.baseline(),
                    k.targets().stream().map(t -> new KpiTargetFile(t.year(), t.value())).toList(),
                    k.better(),
                    RoadmapExport.orNull(
                        k.actuals().stream()
                            .map(a -> new KpiActualFile(a.date(), a.value()))
                            .toList())))
        .toList();
  }

  List<RiskFile> risks() {
    return contents.risks().stream()
        .map(Risk::state)
        .map(
            r ->
                new RiskFile(
                    r.key(),
                    r.title(),
                    r.probability(),
                    r.impact(),
                    keys.keys(r.measures()),
                    r.response()))
        .toList();
  }
}
