// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.identity.app.Secrets;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Predicate;

/** A what-if copy to look at: what lies elsewhere in it, and as a timeline. */
@Stateless
public class VariantReadingService {
  private static final String TODAY = BaselineComparisonService.TODAY;

  @Inject VariantPlans plans;
  @Inject BusinessDay businessDay;

  /**
   * @throws NotFoundException for what the caller does not see
   */
  @Performs(Operation.VARIANT_READ)
  public VariantDetails details(String roadmap, String variant) {
    return plans.find(roadmap, variant).details();
  }

  /**
   * The copy as a timeline; today's dates stand where a baseline would.
   *
   * @param known whether the caller holds the timeline with this fingerprint
   * @throws NotFoundException for what the caller does not see
   */
  @Performs(Operation.VARIANT_READ)
  public TimelineAnswer timeline(String roadmap, String variant, Predicate<String> known) {
    VariantPlans.Found found = plans.find(roadmap, variant);
    String fingerprint = fingerprint(found);
    return new TimelineAnswer(fingerprint, known.test(fingerprint) ? null : timeline(found));
  }

  private String fingerprint(VariantPlans.Found found) {
    String seen =
        Callers.scope(Operation.MEASURE_READ)
            + "|"
            + Callers.scope(Operation.MEASURE_SCHEDULE)
            + "|"
            + found.variant().uuid()
            + "|"
            + found.variant().state().moves()
            + "|"
            + businessDay.today();
    return found.head().version()
        + "-"
        + found.variant().version()
        + "-"
        + Secrets.hash(seen).substring(0, 16);
  }

  private TimelineDetails timeline(VariantPlans.Found found) {
    CallersPlan plan = found.plan().whole();
    return new TimelineAssembly(
            found.plan().shown(),
            found.head().lights(),
            plan.whole().itemCalendars(),
            businessDay.today(),
            plan.whole().floats())
        .details(found.version(), TimelineFilter.beside(TODAY));
  }
}
