// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.Severity;
import java.util.Map;

/** What can be found in a portfolio; each code appears exactly when its rule holds. */
public enum FindingCode {
  /** Non-cancelled measures exceed the envelope of a year and fund. */
  BUDGET_OVER_ENVELOPE(Severity.ERROR),
  /** The load of a unit in a year is above its capacity. */
  UNIT_OVERLOADED(Severity.WARNING),
  /** A successor is planned before its predecessor lets it. */
  DEPENDENCY_VIOLATED(Severity.WARNING),
  /** Lies, by its own dates or by what it waits for, where its constraint does not want it. */
  CONSTRAINT_MISSED(Severity.WARNING),
  /** Running or done without the gate that releases it. */
  GATE_MISSING(Severity.ERROR),
  /** Expected to end after a binding deadline that is still to come. */
  DEADLINE_MISSED(Severity.ERROR),
  /** Open, and expected to end only just before such a deadline. */
  DEADLINE_AT_RISK(Severity.WARNING),
  /** Running without money in this fiscal year. */
  NO_APPROPRIATION(Severity.WARNING),
  /** Running without a current status report. */
  STALE(Severity.WARNING),
  /** Led by a unit that no longer exists, or ends before the measure does. */
  UNIT_ENDED(Severity.WARNING),
  /** Contributes to no application scenario. */
  MEASURE_WITHOUT_SCENARIO(Severity.INFO),
  /** A scenario requires a cancelled measure. */
  SCENARIO_REQUIRES_CANCELLED(Severity.INFO);

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  Finding about(String subject, Map<String, Object> values) {
    return new Finding(name(), severity, subject, values);
  }
}
