// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.project;

import digital.konstanz.roadmap.exchange.app.whole.RoadmapContents;
import digital.konstanz.roadmap.exchange.engine.ProjectPlan;
import digital.konstanz.roadmap.exchange.engine.ProjectPlan.OwnCalendar;
import digital.konstanz.roadmap.exchange.engine.ProjectTask;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By which working days the lines of a file will be planned here: those of the unit that leads
 * afterwards. A calendar that a line has in the file says nothing when it has the same days.
 */
final class ProjectDays {
  private static final int NAMED = 8;

  private final ProjectPlan plan;
  private final UnitCalendars calendars;
  private final Map<String, OrgUnit> unitsByKey = new HashMap<>();
  private final Map<UUID, OrgUnit> units = new HashMap<>();
  private final Map<UUID, PlanItem> items = new HashMap<>();
  private final Map<String, PlanItem> itemsByKey = new HashMap<>();
  private final Map<String, WorkingCalendar> own = new HashMap<>();
  private final Map<WorkingCalendar, Map<Integer, Set<LocalDate>>> compared = new HashMap<>();
  private final LocalDate first;
  private final LocalDate last;

  ProjectDays(ProjectPlan plan, RoadmapContents contents, UnitCalendars calendars) {
    this.plan = plan;
    this.calendars = calendars;
    for (OrgUnit unit : contents.city().units()) {
      unitsByKey.put(unit.key(), unit);
      units.put(unit.id(), unit);
    }
    Stream.<Collection<? extends PlanItem>>of(
            contents.measures(), contents.workPackages(), contents.milestones())
        .flatMap(Collection::stream)
        .forEach(
            item -> {
              items.put(item.uuid(), item);
              itemsByKey.put(item.key(), item);
            });
    List<LocalDate> dates = plan.dates();
    this.first = dates.isEmpty() ? null : dates.get(0);
    this.last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
  }

  /**
   * Remembers by which days the line will be planned, and what is to be said about a calendar that
   * it has for itself.
   */
  Optional<ProjectNote> note(ProjectNode node) {
    ProjectTask task = node.task;
    WorkingCalendar here = calendars.areOne() ? calendars.city() : calendars.of(path(node));
    if (here != calendars.city()) {
      own.put(String.valueOf(task.uid()), here);
    }
    if (task.calendar() == 0 || first == null) {
      return Optional.empty();
    }
    Optional<OwnCalendar> there = plan.calendar(task);
    if (there.isEmpty()) {
      return Optional.of(
          ProjectNote.of(
              task.line(), task.title(), "project.calendar-unread", plan.calendars().size()));
    }
    Set<LocalDate> different =
        compared
            .computeIfAbsent(here, days -> new HashMap<>())
            .computeIfAbsent(task.calendar(), number -> different(there.get(), here));
    if (different.isEmpty()) {
      return Optional.empty();
    }
    String named =
        different.stream().limit(NAMED).map(LocalDate::toString).collect(Collectors.joining(", "));
    return Optional.of(
        ProjectNote.of(
            task.line(),
            task.title(),
            "project.calendar-own",
            Objects.requireNonNullElse(there.get().name(), ""),
            different.size(),
            different.size() > NAMED ? named + " …" : named));
  }

  /** Of all lines that were asked about, by uid. */
  ItemCalendars all() {
    return new ItemCalendars(calendars.city(), own);
  }

  /** Who will lead the line, or what it is a part of; null for nobody of the city. */
  private String path(ProjectNode node) {
    for (ProjectNode at = node; at != null && !at.isGroup(); at = at.parent) {
      PlanItem present = itemsByKey.get(at.key);
      String lead = at.task.own().lead();
      OrgUnit unit = lead == null || at.isPoint() ? stored(present) : unitsByKey.get(lead);
      if (unit != null) {
        return unit.path();
      }
      if (at.parent == null || at.parent.isGroup()) {
        return above(present);
      }
    }
    return null;
  }

  private OrgUnit stored(PlanItem item) {
    return item == null || item.leadUnit() == null ? null : units.get(item.leadUnit().value());
  }

  /** Of an item that lies below one that the file does not have. */
  private String above(PlanItem item) {
    PlanItem at = item;
    while (at != null && at.parent() != null) {
      at = items.get(at.parent().value());
      OrgUnit unit = stored(at);
      if (unit != null) {
        return unit.path();
      }
    }
    return null;
  }

  /** Days between the first and the last of the file on which only one of the two works. */
  private Set<LocalDate> different(OwnCalendar there, WorkingCalendar here) {
    Set<LocalDate> free = Set.copyOf(there.freeDays());
    Set<LocalDate> found = new TreeSet<>();
    Stream.of(there.freeDays(), there.workedWeekends())
        .flatMap(List::stream)
        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
        .filter(day -> free.contains(day) == here.isWorkingDay(day))
        .forEach(found::add);
    here.freeDays(first, last).stream()
        .map(FreeDay::date)
        .filter(day -> day.getDayOfWeek().getValue() <= 5 && !free.contains(day))
        .forEach(found::add);
    return found;
  }
}
