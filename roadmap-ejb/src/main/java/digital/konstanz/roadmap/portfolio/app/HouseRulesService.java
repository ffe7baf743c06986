// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.platform.patch.Patch;
import digital.konstanz.roadmap.portfolio.HouseRules;
import digital.konstanz.roadmap.portfolio.HouseRulesRepository;
import digital.konstanz.roadmap.portfolio.HouseRulesState;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.services.engine.ProcessPriority;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Thresholds of lights and findings, limits of the board, weights of processes: of the city. */
@Stateless
public class HouseRulesService {

  static final String KIND = "house-rules";

  @Inject HouseRulesRepository repository;
  @Inject Journal journal;

  @Performs(Operation.MASTER_DATA_READ)
  public HouseRulesDetails rules() {
    HouseRules rules = repository.rules().orElse(null);
    HouseRulesState state = rules == null ? HouseRulesState.initial() : rules.state();
    Map<MeasureStatus, Integer> wip = new TreeMap<>();
    BoardLimits limits = BoardLimits.of(state);
    Arrays.stream(MeasureStatus.values()).forEach(s -> wip.put(s, limits.of(s)));
    return HouseRulesDetails.of(state, wip, rules == null, rules == null ? 0 : rules.version());
  }

  /** The thresholds of the lights, for everybody who sees lights. */
  @Performs(Operation.MEASURE_READ)
  public LightRules lights() {
    return repository.rules().map(HouseRules::state).orElseGet(HouseRulesState::initial).lights();
  }

  /**
   * @param values fields of {@link HouseRulesDetails}; null brings the default back
   * @throws StaleVersionException when they were changed since the seen version
   */
  @Performs(Operation.PLANNING_RULES_EDIT)
  public HouseRulesDetails change(long seenVersion, Map<String, Object> values) {
    Callers.require(Operation.PLANNING_RULES_EDIT, Target.CITY);
    Patch patch =
        Patch.of(values)
            .only(
                "timeGreen",
                "timeYellow",
                "costGreen",
                "costYellow",
                "spiGreen",
                "spiYellow",
                "staleAfterDays",
                "wip",
                "processVolume",
                "processMediaBreaks",
                "processInterfaces",
                "processKnowledgeRisk");
    HouseRules rules = expected(seenVersion);
    HouseRulesState before = rules == null ? null : rules.state();
    HouseRulesState now = before == null ? HouseRulesState.initial() : before;
    HouseRulesState wanted =
        new HouseRulesState(
            now.id(),
            lights(now.lights(), patch),
            wip(now, patch),
            processes(now.processes(), patch));
    if (rules == null) {
      rules = new HouseRules(wanted);
      repository.add(rules);
    } else {
      rules.restore(wanted);
      repository.flush();
    }
    record("undo.house-rules.changed", rules, before, rules.state());
    return rules();
  }

  /** Every value is the default again. */
  @Performs(Operation.PLANNING_RULES_EDIT)
  public HouseRulesDetails reset(long seenVersion) {
    Callers.require(Operation.PLANNING_RULES_EDIT, Target.CITY);
    HouseRules rules = expected(seenVersion);
    if (rules != null) {
      HouseRulesState before = rules.state();
      repository.remove(rules);
      record("undo.house-rules.reset", rules, before, null);
    }
    return rules();
  }

  private HouseRules expected(long seenVersion) {
    HouseRules rules = repository.rules().orElse(null);
    long version = rules == null ? 0 : rules.version();
    if (seenVersion != version) {
      throw new StaleVersionException(KIND, seenVersion, version);
    }
    return rules;
  }

  private void record(
      String label, HouseRules rules, HouseRulesState before, HouseRulesState after) {
    journal.record(
        Gesture.of(Operation.PLANNING_RULES_EDIT, null, label),
        List.of(new ObjectChange(KIND, rules.uuid(), KIND, before, after)));
  }

  private static LightRules lights(LightRules now, Patch patch) {
    LightRules initial = LightRules.initial();
    return new LightRules(
        whole(patch, "timeGreen", now.timeGreen(), initial.timeGreen()),
        whole(patch, "timeYellow", now.timeYellow(), initial.timeYellow()),
        decimal(patch, "costGreen", now.costGreen(), initial.costGreen()),
        decimal(patch, "costYellow", now.costYellow(), initial.costYellow()),
        decimal(patch, "spiGreen", now.spiGreen(), initial.spiGreen()),
        decimal(patch, "spiYellow", now.spiYellow(), initial.spiYellow()),
        whole(patch, "staleAfterDays", now.staleAfterDays(), initial.staleAfterDays()));
  }

  private static ProcessPriority processes(ProcessPriority now, Patch patch) {
    ProcessPriority initial = ProcessPriority.initial();
    return new ProcessPriority(
        decimal(patch, "processVolume", now.volume(), initial.volume()),
        decimal(patch, "processMediaBreaks", now.mediaBreaks(), initial.mediaBreaks()),
        decimal(patch, "processInterfaces", now.interfaces(), initial.interfaces()),
        decimal(patch, "processKnowledgeRisk", now.knowledgeRisk(), initial.knowledgeRisk()));
  }

  private static int whole(Patch patch, String field, int now, int initial) {
    Integer wanted = patch.whole(field, now);
    return wanted == null ? initial : wanted;
  }

  private static BigDecimal decimal(Patch patch, String field, BigDecimal now, BigDecimal initial) {
    BigDecimal wanted = patch.decimal(field, now);
    return wanted == null ? initial : wanted;
  }

  private static Map<MeasureStatus, Integer> wip(HouseRulesState now, Patch patch) {
    Map<MeasureStatus, Integer> wip = new TreeMap<>(now.wip());
    if (patch.has("wip") && wip.isEmpty()) {
      wip.putAll(BoardLimits.configured());
    }
    Patch part = patch.part("wip");
    for (String name : part.names()) {
      MeasureStatus status = status(part, name);
      Integer most = part.whole(name, null);
      if (most == null) {
        wip.remove(status);
      } else {
        wip.put(status, most);
      }
    }
    return wip;
  }

  private static MeasureStatus status(Patch part, String name) {
    return Arrays.stream(MeasureStatus.values())
        .filter(status -> status.name().equals(name))
        .findFirst()
        .orElseThrow(() -> RuleViolatedException.at(part.at(name), "field.unknown", name));
  }
}
