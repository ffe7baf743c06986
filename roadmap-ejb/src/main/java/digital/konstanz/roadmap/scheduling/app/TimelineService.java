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
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Predicate;

/** The plan of a roadmap as rows, for Gantt and other readers. */
@Stateless
public class TimelineService {

  private TimelineQuery query;
  private PlanCalculations plans;
  private BusinessDay businessDay;

  @Inject
  void setQuery(TimelineQuery query) {
    this.query = query;
  }

  @Inject
  void setPlans(PlanCalculations plans) {
    this.plans = plans;
  }

  @Inject
  void setBusinessDay(BusinessDay businessDay) {
    this.businessDay = businessDay;
  }

  /**
   * Rows, links, deadlines and holidays; without any of them when the caller knows the plan by its
   * fingerprint, which takes one statement.
   *
   * @param known whether the caller holds the plan with this fingerprint
   * @throws NotFoundException for an unknown roadmap
   */
  @Performs(Operation.MEASURE_READ)
  public TimelineAnswer plan(String roadmap, TimelineFilter filter, Predicate<String> known) {
    TimelineFacts.Head head =
        query
            .head(roadmap, filter.baseline())
            .orElseThrow(() -> new NotFoundException("roadmap", roadmap));
    ReadScope scope = Callers.scope(Operation.MEASURE_READ);
    String fingerprint = fingerprint(head, scope, filter);
    return new TimelineAnswer(
        fingerprint, known.test(fingerprint) ? null : details(head, scope, filter));
  }

  /** The fingerprint that {@link #plan} would give, by one statement; empty for an unknown one. */
  @Performs(Operation.MEASURE_READ)
  public Optional<String> fingerprint(String roadmap, TimelineFilter filter) {
    ReadScope scope = Callers.scope(Operation.MEASURE_READ);
    return query.head(roadmap, filter.baseline()).map(head -> fingerprint(head, scope, filter));
  }

  private String fingerprint(TimelineFacts.Head head, ReadScope scope, TimelineFilter filter) {
    String seen =
        scope
            + "|"
            + Callers.scope(Operation.MEASURE_SCHEDULE)
            + "|"
            + filter
            + "|"
            + head.baseline()
            + "|"
            + businessDay.today();
    return head.version() + "-" + Secrets.hash(seen).substring(0, 16);
  }

  private TimelineDetails details(TimelineFacts.Head head, ReadScope scope, TimelineFilter filter) {
    PlanCalculation plan = plans.of(head);
    return new TimelineAssembly(
            plan.facts().seenBy(scope),
            head.lights(),
            plan.itemCalendars(),
            businessDay.today(),
            plan.floats())
        .details(head.version(), filter);
  }
}
