// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.scheduling.engine.PlanConflict;
import digital.konstanz.roadmap.scheduling.engine.WhyHere;
import java.time.LocalDate;
import java.util.List;

/**
 * Why an item lies where it lies; days are inclusive.
 *
 * @param totalFloat working days; null for what is undated or cancelled
 * @param freeFloat working days until the next item that waits for it; null likewise
 * @param nearestDeadline with the least slack among those it serves; null for none
 * @param steps the item first, then what it waits for, back to the origin; empty when it is
 *     undated. The way is that of the plan which the caller sees: what is invisible does not exist
 * @param conflicts what the item does not keep to, by how many working days
 */
public record WhyDetails(
    String key,
    Integer totalFloat,
    Integer freeFloat,
    Deadline nearestDeadline,
    List<Step> steps,
    List<PlanConflict> conflicts) {

  /**
   * @param slack working days; negative when it is missed
   */
  public record Deadline(String driver, String title, LocalDate date, int slack) {}

  /**
   * One item on the way.
   *
   * @param start earliest by all links; {@code end} likewise
   * @param predecessor what it waits for; null without a link
   * @param skipped days between what the link allows and the start on which nobody works
   */
  public record Step(
      String key,
      String title,
      LocalDate start,
      LocalDate end,
      WhyHere.Cause cause,
      String predecessor,
      LinkType type,
      Integer lag,
      List<LocalDate> skipped) {}
}
