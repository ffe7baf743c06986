// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.Rag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was read for one plan; lists in the order of manual order and key.
 *
 * @param items what the caller may see
 * @param calculated all items, for calculations whose result may not depend on who asks; never
 *     shown
 */
public record TimelineFacts(
    List<Place> places,
    List<Item> items,
    List<Item> calculated,
    List<Link> links,
    Map<UUID, List<UUID>> measuresByDriver,
    List<Deadline> deadlines) {

  /** The roadmap a question is about. */
  public record Head(UUID id, String key, long version, UUID baseline, LightRules lights) {}

  /** A field of action, or a focal point below one. */
  public record Place(String kind, String key, String parent, String title) {}

  public record Item(
      UUID id,
      String key,
      String kind,
      UUID parentId,
      String focalPoint,
      String title,
      Days days,
      Integer progress,
      String status,
      String lead,
      Target target,
      LastReport report) {}

  /** All dates of an item, inclusive. */
  public record Days(
      LocalDate start,
      LocalDate end,
      Precision startPrecision,
      Precision endPrecision,
      LocalDate forecastStart,
      LocalDate forecastEnd,
      LocalDate actualStart,
      LocalDate actualEnd,
      LocalDate baselineStart,
      LocalDate baselineEnd) {}

  /** All null when nothing was reported. */
  public record LastReport(
      LocalDate date, BigDecimal costFactor, Rag override, String slipReason) {}

  public record Link(String key, UUID from, UUID to, String type, int lag, String lagUnit) {}

  public record Deadline(
      UUID driverId, String driver, LocalDate date, String title, boolean binding) {}
}
