// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.portfolio.engine.LightFacts;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.portfolio.engine.Lights;
import digital.konstanz.roadmap.portfolio.engine.SlipRule;
import digital.konstanz.roadmap.portfolio.engine.TrafficLights;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.DeadlineRow;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.DriverRow;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.LinkRow;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Days;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Place;
import digital.konstanz.roadmap.shared.Rag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Puts what was read into rows depth first; every list is walked once. */
final class TimelineAssembly {

  private final TimelineFacts facts;
  private final ItemCalendars calendars;
  private final LightRules rules;
  private final LocalDate asOf;
  private final Map<String, Integer> floats;
  private final Map<UUID, Item> byId = new HashMap<>();
  private final Map<UUID, List<Item>> belowItem = new HashMap<>();
  private final Map<String, List<Item>> belowFocalPoint = new HashMap<>();
  private final List<Item> homeless = new ArrayList<>();

  TimelineAssembly(
      TimelineFacts facts,
      LightRules rules,
      ItemCalendars calendars,
      LocalDate asOf,
      Map<String, Integer> floats) {
    this.floats = floats;
    this.facts = facts;
    this.calendars = calendars;
    this.rules = rules;
    this.asOf = asOf;
    facts.items().forEach(item -> byId.put(item.id(), item));
    facts.items().forEach(this::place);
  }

  private void place(Item item) {
    if (item.parentId() != null && byId.containsKey(item.parentId())) {
      belowItem.computeIfAbsent(item.parentId(), id -> new ArrayList<>()).add(item);
    } else if (item.focalPoint() != null) {
      belowFocalPoint.computeIfAbsent(item.focalPoint(), key -> new ArrayList<>()).add(item);
    } else {
      homeless.add(item);
    }
  }

  TimelineDetails details(long version, TimelineFilter filter) {
    List<TimelineRow> rows = rows(filter);
    Set<String> shown = new HashSet<>();
    rows.forEach(row -> shown.add(row.key()));
    List<DeadlineRow> deadlines = deadlines(filter, shown);
    TimelineDays days = new TimelineDays(calendars, rows, deadlines, asOf);
    return new TimelineDetails(
        version,
        asOf,
        rows,
        links(shown),
        deadlines,
        days.holidays(),
        days.calendars(),
        drivers(shown),
        rules.timeGreen());
  }

  private List<TimelineRow> rows(TimelineFilter filter) {
    List<TimelineRow> rows = new ArrayList<>(facts.items().size() + facts.places().size());
    Map<String, List<Place>> focalPoints = new HashMap<>();
    facts.places().stream()
        .filter(place -> place.parent() != null)
        .forEach(p -> focalPoints.computeIfAbsent(p.parent(), k -> new ArrayList<>()).add(p));
    for (Place field : facts.places()) {
      if (field.parent() == null) {
        addField(field, focalPoints.getOrDefault(field.key(), List.of()), filter, rows);
      }
    }
    homeless.forEach(item -> addItem(item, null, null, filter, rows));
    return rows;
  }

  private void addField(
      Place field, List<Place> focalPoints, TimelineFilter filter, List<TimelineRow> rows) {
    int at = rows.size();
    rows.add(row(field));
    for (Place focalPoint : focalPoints) {
      int place = rows.size();
      rows.add(row(focalPoint));
      belowFocalPoint
          .getOrDefault(focalPoint.key(), List.of())
          .forEach(item -> addItem(item, focalPoint.key(), field.key(), filter, rows));
      close(place, filter, rows);
    }
    close(at, filter, rows);
  }

  /** Spans the place over what came below it; a filter leaves out places without anything. */
  private static void close(int at, TimelineFilter filter, List<TimelineRow> rows) {
    List<TimelineRow> below = rows.subList(at + 1, rows.size());
    if (below.isEmpty() && !filter.isNone()) {
      rows.remove(at);
      return;
    }
    LocalDate first =
        below.stream()
            .map(TimelineRow::start)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null);
    LocalDate last =
        below.stream()
            .map(TimelineRow::end)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null);
    rows.set(at, rows.get(at).spanning(first, last));
  }

  private void addItem(
      Item item, String parent, String field, TimelineFilter filter, List<TimelineRow> rows) {
    TimelineRow row = row(item, parent, filter);
    int at = rows.size();
    rows.add(row);
    belowItem
        .getOrDefault(item.id(), List.of())
        .forEach(child -> addItem(child, item.key(), field, filter, rows));
    boolean measure = "MEASURE".equals(item.kind());
    boolean measureBelow =
        rows.subList(at + 1, rows.size()).stream().anyMatch(r -> "MEASURE".equals(r.kind()));
    if (measure && !measureBelow && !filter.admits(row, field)) {
      rows.subList(at, rows.size()).clear();
    }
  }

  private static TimelineRow row(Place place) {
    return new TimelineRow(
        place.key(),
        place.kind(),
        place.parent(),
        place.title(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        null,
        null,
        null);
  }

  private TimelineRow row(Item item, String parent, TimelineFilter filter) {
    Days days = item.days();
    Integer slack = floats.get(item.key());
    return new TimelineRow(
        item.key(),
        item.kind(),
        parent,
        item.title(),
        days.start(),
        days.end(),
        days.startPrecision(),
        days.endPrecision(),
        days.forecastStart(),
        days.forecastEnd(),
        days.actualStart(),
        days.actualEnd(),
        item.progress(),
        item.status(),
        item.lead(),
        light(item),
        slack == null ? null : slack <= 0,
        slack,
        days.baselineStart(),
        days.baselineEnd(),
        isEditable(item),
        reasonMissing(item, filter),
        item.rule().type(),
        item.rule().day(),
        item.rule().manual(),
        facts.lock().holds(item.id()));
  }

  /** A part is planned by who plans its measure. */
  private boolean isEditable(Item item) {
    Item at = item;
    while (at != null && !"MEASURE".equals(at.kind())) {
      at = byId.get(at.parentId());
    }
    return at != null && Callers.may(Operation.MEASURE_SCHEDULE, at.target());
  }

  private Boolean reasonMissing(Item item, TimelineFilter filter) {
    if (!"MEASURE".equals(item.kind()) || !filter.baseline().isEmpty()) {
      return null;
    }
    Days days = item.days();
    boolean open = !item.status().equals("DONE") && !item.status().equals("CANCELLED");
    return open
        && item.report().slipReason() == null
        && SlipRule.of(rules, calendars.of(item.key()))
            .asks(days.baselineEnd(), days.forecastEnd() == null ? days.end() : days.forecastEnd());
  }

  private Rag light(Item item) {
    if (!"MEASURE".equals(item.kind())) {
      return null;
    }
    LightFacts about =
        new LightFacts(
            MeasureStatus.valueOf(item.status()),
            item.days().start(),
            item.days().end(),
            item.days().forecastEnd(),
            item.report().costFactor(),
            item.progress(),
            item.report().date(),
            item.report().override());
    return new TrafficLights(rules, calendars.of(item.key()))
        .of(about, asOf)
        .map(Lights::overall)
        .orElse(null);
  }

  private List<LinkRow> links(Set<String> shown) {
    return facts.links().stream()
        .filter(link -> byId.containsKey(link.from()) && byId.containsKey(link.to()))
        .map(
            link ->
                new LinkRow(
                    link.key(),
                    byId.get(link.from()).key(),
                    byId.get(link.to()).key(),
                    link.type(),
                    link.lag(),
                    link.lagUnit(),
                    link.version()))
        .filter(link -> shown.contains(link.from()) && shown.contains(link.to()))
        .toList();
  }

  private List<DeadlineRow> deadlines(TimelineFilter filter, Set<String> shown) {
    return facts.deadlines().stream()
        .filter(deadline -> filter.overlaps(deadline.date(), deadline.date()))
        .map(
            deadline ->
                new DeadlineRow(
                    deadline.driver(),
                    deadline.date(),
                    deadline.title(),
                    deadline.binding(),
                    measures(deadline.driverId(), shown)))
        .toList();
  }

  private List<DriverRow> drivers(Set<String> shown) {
    return facts.drivers().entrySet().stream()
        .map(driver -> new DriverRow(driver.getValue(), measures(driver.getKey(), shown)))
        .filter(driver -> !driver.measures().isEmpty())
        .sorted(Comparator.comparing(DriverRow::key))
        .toList();
  }

  private List<String> measures(UUID driver, Set<String> shown) {
    return facts.measuresByDriver().getOrDefault(driver, List.of()).stream()
        .filter(byId::containsKey)
        .map(id -> byId.get(id).key())
        .filter(shown::contains)
        .sorted()
        .toList();
  }
}
