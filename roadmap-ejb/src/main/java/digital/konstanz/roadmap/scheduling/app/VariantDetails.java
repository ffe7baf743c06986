// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.shared.Finding;
import java.time.LocalDate;
import java.util.List;

/**
 * A what-if copy beside the plan of today, as far as the caller may see its items.
 *
 * @param version rises with every change of the plan or of the copy; adopting names it
 * @param rows what lies elsewhere, parts with their measure, what moves furthest first
 * @param consequences of adopting all of it, as far as the caller may know them; the worst first
 */
public record VariantDetails(
    VariantRow variant, long version, List<Row> rows, List<Finding> consequences) {

  /**
   * An item that the copy wants elsewhere; dates inclusive, null is unknown.
   *
   * @param measure key of the measure that it is or is a part of
   * @param startDays working days, later is positive; null without both dates
   * @param outdated whether the plan has moved it since the copy did
   * @param seenStart where it lay when the copy moved it
   * @param stays code of the reason why the caller cannot adopt it; null for none
   */
  public record Row(
      String key,
      String kind,
      String measure,
      String title,
      LocalDate todayStart,
      LocalDate todayEnd,
      LocalDate start,
      LocalDate end,
      Integer startDays,
      Integer endDays,
      boolean outdated,
      LocalDate seenStart,
      LocalDate seenEnd,
      String stays) {

    /** Working days by which start or end moves, the more of the two. */
    int furthest() {
      return Math.max(size(startDays), size(endDays));
    }

    private static int size(Integer days) {
      return days == null ? 0 : Math.abs(days);
    }
  }
}
