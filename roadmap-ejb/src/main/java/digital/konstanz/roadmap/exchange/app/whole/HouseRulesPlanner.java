// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static digital.konstanz.roadmap.exchange.app.whole.Merge.keep;

import digital.konstanz.roadmap.exchange.app.file.HouseRulesFile;
import digital.konstanz.roadmap.exchange.app.file.ProcessWeightsFile;
import digital.konstanz.roadmap.portfolio.HouseRules;
import digital.konstanz.roadmap.portfolio.HouseRulesState;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.services.engine.ProcessPriority;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plans what the city judges its plans by; what the file does not name stays as it is. */
final class HouseRulesPlanner {

  private final ImportPlan plan;
  private final HouseRulesFile file;

  HouseRulesPlanner(ImportPlan plan, HouseRulesFile file) {
    this.plan = plan;
    this.file = file;
  }

  void plan() {
    if (file == null) {
      return;
    }
    HouseRules existing = plan.contents().city().houseRules();
    HouseRulesState now = existing == null ? HouseRulesState.initial() : existing.state();
    plan.put(
        file,
        new Target<>(Kind.HOUSE_RULES, now.id(), existing, HouseRules::new),
        () -> new HouseRulesState(now.id(), lights(now.lights()), wip(now), weights(now)));
  }

  private LightRules lights(LightRules now) {
    return new LightRules(
        keep(file.timeGreen(), now, LightRules::timeGreen),
        keep(file.timeYellow(), now, LightRules::timeYellow),
        keep(file.costGreen(), now, LightRules::costGreen),
        keep(file.costYellow(), now, LightRules::costYellow),
        keep(file.spiGreen(), now, LightRules::spiGreen),
        keep(file.spiYellow(), now, LightRules::spiYellow),
        keep(file.staleAfterDays(), now, LightRules::staleAfterDays));
  }

  private Map<MeasureStatus, Integer> wip(HouseRulesState now) {
    if (file.wipLimits() == null) {
      return now.wip();
    }
    Map<MeasureStatus, Integer> wip = new TreeMap<>();
    file.wipLimits()
        .forEach(
            (name, most) ->
                status(name)
                    .ifPresentOrElse(
                        status -> wip.put(status, most),
                        () -> plan.problems().reject(file, "wip_limits", name, "field.unknown")));
    return wip;
  }

  private static Optional<MeasureStatus> status(String name) {
    return Arrays.stream(MeasureStatus.values()).filter(s -> s.name().equals(name)).findFirst();
  }

  private ProcessPriority weights(HouseRulesState state) {
    ProcessWeightsFile named = file.processWeights();
    ProcessPriority now = state.processes();
    return named == null
        ? now
        : new ProcessPriority(
            keep(named.volume(), now, ProcessPriority::volume),
            keep(named.mediaBreaks(), now, ProcessPriority::mediaBreaks),
            keep(named.interfaces(), now, ProcessPriority::interfaces),
            keep(named.knowledgeRisk(), now, ProcessPriority::knowledgeRisk));
  }
}
