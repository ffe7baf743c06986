// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.shared.Aggregate;

/** How the journal calls a plan item, and what it keeps of it. */
final class ItemChange {

  private ItemChange() {}

  static Object state(PlanItem item) {
    return ((Aggregate<?>) item).state();
  }

  /**
   * @param before its {@link #state} before it was changed
   */
  static ObjectChange of(PlanItem item, Object before) {
    return new ObjectChange(kind(item), item.uuid(), item.key(), before, state(item));
  }

  private static String kind(PlanItem item) {
    return switch (item.kind()) {
      case MEASURE -> MeasureEditingService.KIND;
      case WORK_PACKAGE -> "work-package";
      case MILESTONE, GATE -> "milestone";
    };
  }
}
