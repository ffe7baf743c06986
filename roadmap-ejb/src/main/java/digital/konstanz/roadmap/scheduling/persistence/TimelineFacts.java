// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.Rag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What was read for one plan; lists in the order of manual order and key.
 *
 * @param items what the caller may see
 * @param calculated all items, for calculations whose result may not depend on who asks; never
 *     shown
 * @param drivers keys of the legal drivers that measures of the plan serve
 * @param lock what holds planned dates
 */
public record TimelineFacts(
    List<Place> places,
    List<Item> items,
    List<Item> calculated,
    List<Link> links,
    Map<UUID, List<UUID>> measuresByDriver,
    List<Deadline> deadlines,
    Map<UUID, String> drivers,
    PlanLock lock) {

  /** Of a plan whose legal drivers nobody asks for. */
  public TimelineFacts(
      List<Place> places,
      List<Item> items,
      List<Item> calculated,
      List<Link> links,
      Map<UUID, List<UUID>> measuresByDriver,
      List<Deadline> deadlines,
      PlanLock lock) {
    this(places, items, calculated, links, measuresByDriver, deadlines, Map.of(), lock);
  }

  /** Nor is it locked. */
  public TimelineFacts(
      List<Place> places,
      List<Item> items,
      List<Item> calculated,
      List<Link> links,
      Map<UUID, List<UUID>> measuresByDriver,
      List<Deadline> deadlines) {
    this(places, items, calculated, links, measuresByDriver, deadlines, PlanLock.NONE);
  }

  /** The same plan with the items that somebody may see. */
  public TimelineFacts seenBy(ReadScope scope) {
    return new TimelineFacts(
        places,
        visible(calculated, scope),
        calculated,
        links,
        measuresByDriver,
        deadlines,
        drivers,
        lock);
  }

  /** The same plan with other items in place of its own, to be tried out: no lock holds them. */
  public TimelineFacts with(List<Item> others) {
    return new TimelineFacts(
        places, others, others, links, measuresByDriver, deadlines, drivers, PlanLock.NONE);
  }

  /** Measures by scope; what stands below a measure is visible with it, and only with it. */
  private static List<Item> visible(List<Item> items, ReadScope scope) {
    Map<UUID, Item> byId = new HashMap<>();
    items.forEach(item -> byId.put(item.id(), item));
    Set<UUID> admitted = new HashSet<>();
    Set<UUID> refused = new HashSet<>();
    return items.stream().filter(item -> admitted(item, byId, scope, admitted, refused)).toList();
  }

  private static boolean admitted(
      Item item, Map<UUID, Item> byId, ReadScope scope, Set<UUID> yes, Set<UUID> no) {
    if (yes.contains(item.id()) || no.contains(item.id())) {
      return yes.contains(item.id());
    }
    Item parent = item.parentId() == null ? null : byId.get(item.parentId());
    boolean admits =
        "MEASURE".equals(item.kind())
            ? scope.admits(item.target())
            : parent != null && admitted(parent, byId, scope, yes, no);
    (admits ? yes : no).add(item.id());
    return admits;
  }

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
      LastReport report,
      DateRule rule) {

    /** The same item on other days. */
    public Item on(Days others) {
      return new Item(
          id,
          key,
          kind,
          parentId,
          focalPoint,
          title,
          others,
          progress,
          status,
          lead,
          target,
          report,
          rule);
    }
  }

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
      LocalDate baselineEnd) {

    /** The same beside these days, as if they were the baseline. */
    public Days beside(LocalDate otherStart, LocalDate otherEnd) {
      return new Days(
          start,
          end,
          startPrecision,
          endPrecision,
          forecastStart,
          forecastEnd,
          actualStart,
          actualEnd,
          otherStart,
          otherEnd);
    }

    /** The same without a forecast. */
    public Days unforeseen() {
      return new Days(
          start,
          end,
          startPrecision,
          endPrecision,
          null,
          null,
          actualStart,
          actualEnd,
          baselineStart,
          baselineEnd);
    }

    /** Actual, else forecast, else planned. */
    public LocalDate expectedStart() {
      return first(actualStart, forecastStart, start);
    }

    /** Actual, else forecast, else planned. */
    public LocalDate expectedEnd() {
      return first(actualEnd, forecastEnd, end);
    }

    private static LocalDate first(LocalDate actual, LocalDate forecast, LocalDate planned) {
      return actual != null ? actual : forecast != null ? forecast : planned;
    }

    /** Planned for other days, to the day. */
    public Days planned(LocalDate newStart, LocalDate newEnd) {
      return new Days(
          newStart,
          newEnd,
          Precision.DAY,
          Precision.DAY,
          forecastStart,
          forecastEnd,
          actualStart,
          actualEnd,
          baselineStart,
          baselineEnd);
    }
  }

  /** All null when nothing was reported. */
  public record LastReport(
      LocalDate date, BigDecimal costFactor, Rag override, String slipReason) {}

  public record Link(
      String key, UUID from, UUID to, String type, int lag, String lagUnit, long version) {}

  public record Deadline(
      UUID driverId, String driver, LocalDate date, String title, boolean binding) {}
}
