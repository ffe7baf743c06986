// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which status may follow which. From idea over proposed, planned, released and running to done;
 * paused and cancelled on the way; done and cancelled measures can be reopened. Release and start
 * need a plan, a lead and gate G2; the missing gate, and only it, can be overridden with a reason.
 * Pausing, cancelling and reopening need a reason.
 */
public final class LifeCycle {
  /** The gate that releases a measure. */
  public static final String RELEASE_GATE = "G2";

  public static final String NOT_ALLOWED = "status.not-allowed";
  public static final String UNCHANGED = "status.unchanged";
  public static final String GATE_MISSING = "status.gate-missing";
  public static final String DATES_MISSING = "status.dates-missing";
  public static final String LEAD_MISSING = "status.lead-missing";
  public static final String REASON_MISSING = "status.reason-missing";

  private static final Map<MeasureStatus, Set<MeasureStatus>> WAYS =
      new EnumMap<>(
          Map.of(
              MeasureStatus.IDEA,
              EnumSet.of(MeasureStatus.PROPOSED, MeasureStatus.PLANNED, MeasureStatus.CANCELLED),
              MeasureStatus.PROPOSED,
              EnumSet.of(MeasureStatus.IDEA, MeasureStatus.PLANNED, MeasureStatus.CANCELLED),
              MeasureStatus.PLANNED,
              EnumSet.of(
                  MeasureStatus.PROPOSED,
                  MeasureStatus.RELEASED,
                  MeasureStatus.RUNNING,
                  MeasureStatus.PAUSED,
                  MeasureStatus.CANCELLED),
              MeasureStatus.RELEASED,
              EnumSet.of(
                  MeasureStatus.PLANNED,
                  MeasureStatus.RUNNING,
                  MeasureStatus.PAUSED,
                  MeasureStatus.CANCELLED),
              MeasureStatus.RUNNING,
              EnumSet.of(MeasureStatus.DONE, MeasureStatus.PAUSED, MeasureStatus.CANCELLED),
              MeasureStatus.PAUSED,
              EnumSet.of(
                  MeasureStatus.PLANNED,
                  MeasureStatus.RELEASED,
                  MeasureStatus.RUNNING,
                  MeasureStatus.CANCELLED),
              MeasureStatus.DONE,
              EnumSet.of(MeasureStatus.RUNNING),
              MeasureStatus.CANCELLED,
              EnumSet.of(MeasureStatus.IDEA, MeasureStatus.PLANNED)));

  private LifeCycle() {}

  /** Every status but the present one, in the order of the enum. */
  public static List<LifeCycleStep> steps(LifeCycleFacts facts) {
    return Arrays.stream(MeasureStatus.values())
        .filter(target -> target != facts.status())
        .map(target -> step(facts, target))
        .toList();
  }

  /** What stands between the measure and the target, and what would help. */
  public static LifeCycleStep step(LifeCycleFacts facts, MeasureStatus target) {
    if (target == facts.status()) {
      return new LifeCycleStep(target, false, false, List.of(UNCHANGED), false);
    }
    if (!WAYS.get(facts.status()).contains(target)) {
      return new LifeCycleStep(target, false, false, List.of(NOT_ALLOWED), false);
    }
    List<String> obstacles = obstacles(facts, target);
    boolean overridable = obstacles.equals(List.of(GATE_MISSING));
    return new LifeCycleStep(
        target, true, reasonNeeded(facts.status(), target), obstacles, overridable);
  }

  private static List<String> obstacles(LifeCycleFacts facts, MeasureStatus target) {
    List<String> obstacles = new ArrayList<>();
    if (target == MeasureStatus.RELEASED || target == MeasureStatus.RUNNING) {
      if (!facts.planned()) {
        obstacles.add(DATES_MISSING);
      }
      if (!facts.led()) {
        obstacles.add(LEAD_MISSING);
      }
      if (!facts.reachedGates().contains(RELEASE_GATE)) {
        obstacles.add(GATE_MISSING);
      }
    }
    return obstacles;
  }

  private static boolean reasonNeeded(MeasureStatus from, MeasureStatus target) {
    return target == MeasureStatus.PAUSED
        || target == MeasureStatus.CANCELLED
        || from == MeasureStatus.DONE
        || from == MeasureStatus.CANCELLED;
  }

  /**
   * @throws RuleViolatedException a conflict {@code status.not-allowed} or {@code
   *     status.unchanged}; {@code status.reason-missing} at {@code reason}; {@code
   *     status.dates-missing} and {@code status.lead-missing} at {@code status}; {@code
   *     status.gate-missing} at {@code overrideReason}
   */
  public static void require(
      LifeCycleFacts facts, MeasureStatus target, String reason, String overrideReason) {
    LifeCycleStep step = step(facts, target);
    if (!step.possible()) {
      throw RuleViolatedException.forbiddenByState(step.obstacles().get(0), facts.status(), target);
    }
    boolean overridden = step.overridable() && !blank(overrideReason);
    if (!step.obstacles().isEmpty() && !overridden) {
      String code = step.obstacles().get(0);
      throw GATE_MISSING.equals(code)
          ? RuleViolatedException.at("overrideReason", code, RELEASE_GATE)
          : RuleViolatedException.at("status", code, facts.status(), target);
    }
    if (step.reasonNeeded() && blank(reason)) {
      throw RuleViolatedException.at("reason", REASON_MISSING, target);
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
