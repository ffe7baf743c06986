// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanItemHead;

/** How the journal calls a plan item of which no more changes than every kind of item has. */
public final class ItemChange {

  private ItemChange() {}

  /** What was made of the item since {@code before}. */
  public static ObjectChange since(PlanItemHead before, PlanItem item) {
    return new ObjectChange(kind(item), item.uuid(), item.key(), before, item.head());
  }

  private static String kind(PlanItem item) {
    return switch (item.kind()) {
      case MEASURE -> MeasureEditingService.KIND;
      case WORK_PACKAGE -> "work-package";
      case MILESTONE, GATE -> "milestone";
    };
  }
}
