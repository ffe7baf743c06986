// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.exchange.app.DemoMark;
import digital.konstanz.roadmap.exchange.app.ExportedFile;
import digital.konstanz.roadmap.exchange.app.paper.PaperShape.Dimension;
import digital.konstanz.roadmap.exchange.app.paper.PaperShape.Opening;
import digital.konstanz.roadmap.exchange.engine.PaperWords;
import digital.konstanz.roadmap.exchange.integration.CalendarFile;
import digital.konstanz.roadmap.exchange.integration.ProjectFile;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.config.Configuration;
import digital.konstanz.roadmap.portfolio.app.TimelineWordsService;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plan that the caller may see, for calendars and for other planning programs. */
@Stateless
public class PlanFileService {
  private static final PaperShape OPEN =
      new PaperShape(Dimension.TREE, Dimension.STATUS, Opening.ALL, Set.of());

  /** What the free fields of the other program are called. */
  private static final List<String> FIELDS =
      List.of(
          "key",
          "kind",
          "status",
          "precision",
          "constraint",
          "lead",
          "forecastStart",
          "forecastEnd");

  private PlanSource plans;
  private TimelineWordsService units;
  private WorkingCalendars calendars;
  private Clock clock;

  @Inject
  void setPlans(PlanSource plans) {
    this.plans = plans;
  }

  @Inject
  void setUnits(TimelineWordsService units) {
    this.units = units;
  }

  @Inject
  void setCalendars(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  @Inject
  void setClock(Clock clock) {
    this.clock = clock;
  }

  /**
   * Milestones, deadlines and ends of measures as iCalendar.
   *
   * @throws NotFoundException the roadmap does not exist
   */
  @Performs(Operation.PLAN_EXPORT)
  public ExportedFile calendar(String roadmap, PaperFilter filter, PaperWords words) {
    PlanSource.Read read = plans.read(roadmap, "");
    TimelineDetails plan = read.plan();
    boolean demo = Configuration.current().demo();
    String notice = demo ? words.say("shell.demo") : "";
    CalendarEntries entries =
        new CalendarEntries(roadmap, plan, outline(plan, filter), filter, words);
    byte[] content =
        CalendarFile.write(read.roadmap().title(), notice, entries.all(), clock.instant());
    return new ExportedFile(DemoMark.name(roadmap, demo) + ".ics", "text/calendar", content);
  }

  /**
   * Items, links, calendars and baseline as MSPDI, the XML of Microsoft Project.
   *
   * @param baseline key of a baseline; empty for the approved plan
   * @throws NotFoundException the roadmap does not exist
   */
  @Performs(Operation.PLAN_EXPORT)
  public ExportedFile project(
      String roadmap, PaperFilter filter, String baseline, PaperWords words) {
    PlanSource.Read read = plans.read(roadmap, baseline);
    TimelineDetails plan = read.plan();
    boolean demo = Configuration.current().demo();
    PaperOutline outline = outline(plan, filter);
    Map<String, String> names = plan.calendars().isEmpty() ? Map.of() : units.read().unitNames();
    ProjectCalendars days = new ProjectCalendars(plan, outline, calendars.city(), names);
    String notice = demo ? words.say("shell.demo") : "";
    byte[] content =
        ProjectFile.write(
            new ProjectFile.Project(
                read.roadmap().title(),
                notice,
                FIELDS.stream().map(field -> words.say("column." + field)).toList(),
                new ProjectTasks(plan, outline, days).all(),
                days.ofCity(),
                days.all()));
    return new ExportedFile(DemoMark.name(roadmap, demo) + ".xml", "application/xml", content);
  }

  private static PaperOutline outline(TimelineDetails plan, PaperFilter filter) {
    return new PaperOutline(plan.rows(), filter, OPEN, (dimension, value) -> value);
  }
}
