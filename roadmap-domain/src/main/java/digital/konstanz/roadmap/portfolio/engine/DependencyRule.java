// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.shared.Finding;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a link holds. FS: the successor is planned to start after the predecessor is expected to
 * end; SS: it starts no earlier than the predecessor; FF and SF: its planned end is no earlier than
 * the predecessor's expected end or planned start. A lag moves the predecessor's date, by working
 * days of the successor unless it counts calendar days. A cancelled successor, or an unknown date,
 * violates nothing.
 */
public final class DependencyRule {
  private final ItemCalendars calendars;

  public DependencyRule(ItemCalendars calendars) {
    this.calendars = calendars;
  }

  /**
   * The violation, about the successor; {@code items} by key hold both ends of the link, else there
   * is none.
   */
  public Optional<Finding> check(PlanLinkFacts link, Map<String, PlannedItem> items) {
    PlannedItem predecessor = items.get(link.predecessor());
    PlannedItem successor = items.get(link.successor());
    if (predecessor == null || successor == null || successor.cancelled()) {
      return Optional.empty();
    }
    LocalDate bound = bound(link, predecessor);
    LocalDate actual = endsMatter(link.type()) ? successor.end() : successor.start();
    if (bound == null || actual == null || !violates(link.type(), actual, bound)) {
      return Optional.empty();
    }
    return Optional.of(finding(link, predecessor, successor));
  }

  private LocalDate bound(PlanLinkFacts link, PlannedItem predecessor) {
    boolean byStart = link.type() == LinkType.SS || link.type() == LinkType.SF;
    LocalDate date = byStart ? predecessor.start() : predecessor.expectedEnd();
    if (date == null) {
      return null;
    }
    return link.calendarDays()
        ? date.plusDays(link.lag())
        : calendars.of(link.successor()).plusWorkingDays(date, link.lag());
  }

  private static boolean violates(LinkType type, LocalDate actual, LocalDate bound) {
    return type == LinkType.FS ? !actual.isAfter(bound) : actual.isBefore(bound);
  }

  private static boolean endsMatter(LinkType type) {
    return type == LinkType.FF || type == LinkType.SF;
  }

  private static Finding finding(
      PlanLinkFacts link, PlannedItem predecessor, PlannedItem successor) {
    LocalDate expected = predecessor.expectedEnd();
    boolean asPlanned = expected == null || expected.equals(predecessor.end());
    return FindingCode.DEPENDENCY_VIOLATED.about(
        successor.key(),
        FindingValues.of("predecessor", predecessor.key())
            .and("type", link.type())
            .and("successorStart", successor.start())
            .and("predecessorEnd", expected)
            .and("basis", asPlanned ? "PLAN" : "FORECAST")
            .map());
  }
}
