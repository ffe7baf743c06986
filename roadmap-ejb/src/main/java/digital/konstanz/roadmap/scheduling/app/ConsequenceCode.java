// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.Severity;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a change of dates can mean. The names are those of the interfaces. */
public enum ConsequenceCode {
  /** Money that was meant for a year in which nobody works on it any more. */
  MONEY_MOVES(Severity.INFO, "fund", "from", "to", "amount"),
  /** The same, and the sum of the new year exceeds its envelope. */
  MONEY_WITHOUT_ENVELOPE(Severity.WARNING, "fund", "from", "to", "amount", "missing"),
  DEADLINE_NEWLY_MISSED(Severity.ERROR, "driver", "date", "before", "after"),
  DEADLINE_LOSES_SLACK(Severity.WARNING, "driver", "date", "before", "after"),
  DEADLINE_GAINS_SLACK(Severity.INFO, "driver", "date", "before", "after"),
  /** Missed before and after; the working days are those after the deadline. */
  DEADLINE_MISSED_BY_MORE(Severity.WARNING, "driver", "date", "before", "after"),
  DEADLINE_MISSED_BY_LESS(Severity.INFO, "driver", "date", "before", "after"),
  SCENARIO_LATER(Severity.WARNING, "before", "after"),
  SCENARIO_EARLIER(Severity.INFO, "before", "after"),
  /** A unit whose overload appears or grows. */
  OVERLOAD_GROWS(Severity.WARNING, "unit", "year", "before", "after", "capacity");

  private final Severity severity;
  private final String[] names;

  ConsequenceCode(Severity severity, String... names) {
    this.severity = severity;
    this.names = names;
  }

  /** Values in the order of the names. */
  Finding about(String subject, Object... values) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      named.put(names[i], values[i]);
    }
    return new Finding(name(), severity, subject, named);
  }
}
