// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.identity.app.Secrets;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The plan of a roadmap as rows, for Gantt and other readers. */
@Stateless
public class TimelineService {

  private TimelineQuery query;
  private WorkingCalendars calendars;
  private BusinessDay businessDay;

  @Inject
  void setQuery(TimelineQuery query) {
    this.query = query;
  }

  @Inject
  void setCalendars(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  @Inject
  void setBusinessDay(BusinessDay businessDay) {
    this.businessDay = businessDay;
  }

  /**
   * A short text that changes whenever the plan or what the caller may see of it changes; one
   * statement, no rows.
   *
   * @throws NotFoundException for an unknown roadmap
   */
  @Performs(Operation.MEASURE_READ)
  public String fingerprint(String roadmap, TimelineFilter filter) {
    TimelineFacts.Head head = head(roadmap);
    ReadScope scope = Callers.scope(Operation.MEASURE_READ);
    String seen =
        scope
            + "|"
            + Callers.scope(Operation.MEASURE_SCHEDULE)
            + "|"
            + filter
            + "|"
            + businessDay.today();
    return head.version() + "-" + Secrets.hash(seen).substring(0, 16);
  }

  /**
   * Rows, links, deadlines and holidays.
   *
   * @throws NotFoundException for an unknown roadmap
   */
  @Performs(Operation.MEASURE_READ)
  public TimelineDetails plan(String roadmap, TimelineFilter filter) {
    TimelineFacts.Head head = head(roadmap);
    TimelineFacts facts = query.facts(head, Callers.scope(Operation.MEASURE_READ));
    WorkingCalendar calendar = calendars.city();
    return new TimelineAssembly(
            facts,
            head.lights(),
            calendar,
            businessDay.today(),
            PlanFloats.of(head, facts, calendar))
        .details(head.version(), filter);
  }

  private TimelineFacts.Head head(String roadmap) {
    return query.head(roadmap).orElseThrow(() -> new NotFoundException("roadmap", roadmap));
  }
}
