// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.util.EnumSet;
import java.util.Set;

/** What a row of a sheet can be. */
public enum TabularKind {
  FIELD,
  FOCAL_POINT,
  MEASURE,
  WORK_PACKAGE;

  private static final Set<TabularTarget> OF_MEASURES_ONLY =
      EnumSet.of(
          TabularTarget.MOSCOW,
          TabularTarget.INVOLVED,
          TabularTarget.LEGAL_DRIVERS,
          TabularTarget.SCENARIOS,
          TabularTarget.OWN_FIELD);
  private static final Set<TabularTarget> OF_FIELDS =
      EnumSet.of(
          TabularTarget.KEY,
          TabularTarget.TITLE,
          TabularTarget.DESCRIPTION,
          TabularTarget.LEVEL,
          TabularTarget.PARENT);

  /** Whether such an item has the value; the text of others is kept in its description. */
  boolean holds(TabularTarget target) {
    return switch (this) {
      case FIELD, FOCAL_POINT -> OF_FIELDS.contains(target);
      case MEASURE -> true;
      case WORK_PACKAGE -> !OF_MEASURES_ONLY.contains(target);
    };
  }
}
