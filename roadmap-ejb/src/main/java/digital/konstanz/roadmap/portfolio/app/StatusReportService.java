// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureState;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.StatusReport;
import digital.konstanz.roadmap.portfolio.StatusReportState;
import digital.konstanz.roadmap.portfolio.Thresholds;
import digital.konstanz.roadmap.portfolio.engine.LightFacts;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.portfolio.engine.Lights;
import digital.konstanz.roadmap.portfolio.engine.SlipRule;
import digital.konstanz.roadmap.portfolio.engine.TrafficLights;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeysQuery;
import digital.konstanz.roadmap.portfolio.persistence.OwnMeasures;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Short reports: progress, expected end, one sentence, or that nothing changed. Cost and spent days
 * are carried on from the report before; who wants to change them uses the fact sheet.
 */
@Stateless
public class StatusReportService {

  static final String KIND = "measure";
  private static final Set<MeasureStatus> ENDED =
      EnumSet.of(MeasureStatus.DONE, MeasureStatus.CANCELLED);

  private static final Set<String> REASON = Set.of("slipCategory", "slipReason");

  private OwnMeasures own;
  private MeasureAccess access;
  private BusinessDay businessDay;
  private Thresholds thresholds;
  private WorkingCalendars calendars;
  private Journal journal;

  @Inject CatalogueKeysQuery catalogue;

  @Inject
  public void setThresholds(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  @Inject
  public void setOwn(OwnMeasures own) {
    this.own = own;
  }

  @Inject
  public void setAccess(MeasureAccess access) {
    this.access = access;
  }

  @Inject
  public void setBusinessDay(BusinessDay businessDay) {
    this.businessDay = businessDay;
  }

  @Inject
  public void setCalendars(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  @Inject
  public void setJournal(Journal journal) {
    this.journal = journal;
  }

  /** The measures for which the caller is the responsible function, as long as they are open. */
  @Performs(Operation.MEASURE_REPORT)
  public List<ReportDetails> mine() {
    LightRules rules = thresholds.current().lights();
    UnitCalendars units = calendars.units();
    List<Measure> open =
        own.of(Callers.current().id()).stream()
            .filter(measure -> !ENDED.contains(measure.status()))
            .toList();
    Map<UUID, LocalDate> approved = own.approvedEnds(open.stream().map(Measure::uuid).toList());
    return open.stream()
        .map(measure -> details(measure, rules, units, approved.get(measure.uuid())))
        .toList();
  }

  /**
   * @throws digital.konstanz.roadmap.shared.NotFoundException also when the caller may not read it
   */
  @Performs(Operation.MEASURE_READ)
  public ReportDetails last(String key) {
    return details(access.visible(key));
  }

  /**
   * @throws digital.konstanz.roadmap.shared.StaleVersionException when it was changed since the
   *     seen version
   */
  @Performs(Operation.MEASURE_REPORT)
  public ReportDetails report(ReportMeasure command) {
    Measure measure = access.visible(command.key());
    Callers.require(Operation.MEASURE_REPORT, access.target(measure));
    measure.expectVersion(command.seenVersion());
    MeasureState before = measure.state();
    StatusReportState last = measure.latestReport().map(StatusReport::state).orElse(null);
    measure.report(justified(command, next(command, measure, last)));
    own.flush();
    journal.record(
        Gesture.of(
            Operation.MEASURE_REPORT,
            measure.roadmap().value(),
            command.unchanged() ? "undo.measure.confirmed" : "undo.measure.reported",
            measure.key()),
        List.of(new ObjectChange(KIND, measure.uuid(), measure.key(), before, measure.state())));
    return details(measure);
  }

  /**
   * Reasons for several measures at once, as one undo step. A reason that is there already stays.
   *
   * @throws RuleViolatedException {@code report.slip-category-missing}, {@code
   *     report.slip-reason-missing}; {@code key.other-roadmap} for measures of several roadmaps
   */
  @Performs(Operation.MEASURE_REPORT)
  public ExplainedSlips explain(ExplainSlips command) {
    List<ObjectChange> changes = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    RoadmapId roadmap = null;
    Map<String, Measure> measures =
        access.reportable(
            command.reasons().stream().map(ExplainSlips.Reason::key).toList(), catalogue.all());
    for (ExplainSlips.Reason reason : command.reasons()) {
      Measure measure = measures.get(reason.key());
      if (roadmap != null && !roadmap.equals(measure.roadmap())) {
        throw RuleViolatedException.at("key", "key.other-roadmap", reason.key());
      }
      roadmap = measure.roadmap();
      if (measure.isExplained()) {
        kept.add(reason.key());
      } else {
        changes.add(explain(measure, reason));
      }
    }
    if (!changes.isEmpty()) {
      own.flush();
      journal.record(
          Gesture.of(
              Operation.MEASURE_REPORT,
              roadmap.value(),
              "undo.measures.explained",
              String.valueOf(changes.size())),
          changes);
    }
    return new ExplainedSlips(changes.stream().map(ObjectChange::key).toList(), kept);
  }

  private ObjectChange explain(Measure measure, ExplainSlips.Reason reason) {
    if (reason.category() == null) {
      throw RuleViolatedException.at("slipCategory", "report.slip-category-missing");
    }
    if (reason.sentence() == null || reason.sentence().isBlank()) {
      throw RuleViolatedException.at("slipReason", "report.slip-reason-missing");
    }
    ReportMeasure command =
        new ReportMeasure(
            reason.key(),
            measure.version(),
            REASON,
            null,
            null,
            null,
            reason.category(),
            reason.sentence().strip(),
            false);
    MeasureState before = measure.state();
    StatusReportState last = measure.latestReport().map(StatusReport::state).orElse(null);
    measure.report(next(command, measure, last));
    return new ObjectChange(KIND, measure.uuid(), measure.key(), before, measure.state());
  }

  /** A choice needs its sentence, a sentence its choice; both may be taken back together. */
  private static StatusReportState justified(ReportMeasure command, StatusReportState next) {
    boolean given = REASON.stream().anyMatch(command.given()::contains);
    boolean sentence = next.slipReason() != null && !next.slipReason().isBlank();
    if (given && sentence && next.slipCategory() == null) {
      throw RuleViolatedException.at("slipCategory", "report.slip-category-missing");
    }
    if (given && !sentence && next.slipCategory() != null) {
      throw RuleViolatedException.at("slipReason", "report.slip-reason-missing");
    }
    return next;
  }

  private StatusReportState next(ReportMeasure command, Measure measure, StatusReportState last) {
    boolean changed = !REASON.containsAll(command.given());
    Integer progress =
        command.given().contains("progress")
            ? command.progress()
            : measure.progress() == null ? null : measure.progress().value();
    PlanDate forecast =
        command.given().contains("forecastEnd")
            ? PlanDate.ofNullable(command.forecastEnd(), null)
            : measure.dates().forecastEnd();
    String text =
        command.given().contains("text") ? command.text() : last == null ? null : last.text();
    return new StatusReportState(
        UUID.randomUUID(),
        businessDay.today(),
        0,
        progress,
        forecast,
        last == null ? null : last.costFactor(),
        last == null ? null : last.spentPersonDays(),
        text,
        command.given().contains("slipCategory")
            ? command.slipCategory()
            : last == null ? null : last.slipCategory(),
        command.given().contains("slipReason")
            ? command.slipReason()
            : last == null ? null : last.slipReason(),
        changed || last == null ? null : last.lightOverride(),
        changed || last == null ? null : last.lightReason(),
        command.unchanged() && command.given().isEmpty(),
        Callers.current().id());
  }

  private ReportDetails details(Measure measure) {
    return details(
        measure,
        thresholds.current().lights(),
        calendars.units(),
        own.approvedEnds(List.of(measure.uuid())).get(measure.uuid()));
  }

  private ReportDetails details(
      Measure measure, LightRules rules, UnitCalendars units, LocalDate approvedEnd) {
    StatusReportState last = measure.latestReport().map(StatusReport::state).orElse(null);
    LocalDate today = businessDay.today();
    LocalDate reported = last == null ? null : last.date();
    WorkingCalendar calendar = units.of(access.leadingUnit(measure));
    SlipRule slip = SlipRule.of(rules, calendar);
    LocalDate expected =
        measure.dates().forecastEnd() == null
            ? day(measure.dates().plannedEnd())
            : day(measure.dates().forecastEnd());
    return new ReportDetails(
        measure.key(),
        measure.title(),
        measure.version(),
        measure.status(),
        day(measure.dates().plannedEnd()),
        measure.progress() == null ? null : measure.progress().value(),
        day(measure.dates().forecastEnd()),
        last == null ? null : last.text(),
        reported,
        measure.status() == MeasureStatus.RUNNING
            && TrafficLights.stale(reported, today, rules.staleAfterDays()),
        new TrafficLights(rules, calendar)
            .of(facts(measure, last), today)
            .map(Lights::overall)
            .orElse(null),
        slip.latestWithout(approvedEnd),
        last == null ? null : last.slipCategory(),
        last == null ? null : last.slipReason(),
        !ENDED.contains(measure.status())
            && !measure.isExplained()
            && slip.asks(approvedEnd, expected));
  }

  private static LightFacts facts(Measure measure, StatusReportState last) {
    return new LightFacts(
        measure.status(),
        day(measure.dates().plannedStart()),
        day(measure.dates().plannedEnd()),
        day(measure.dates().forecastEnd()),
        last == null ? null : last.costFactor(),
        measure.progress() == null ? null : measure.progress().value(),
        last == null ? null : last.date(),
        last == null ? null : last.lightOverride());
  }

  private static LocalDate day(PlanDate date) {
    return date == null ? null : date.date();
  }
}
