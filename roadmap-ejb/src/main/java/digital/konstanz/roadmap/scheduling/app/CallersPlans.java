// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The way from a roadmap to its plan as the caller sees it; ask before the transaction writes. */
@Dependent
public class CallersPlans {
  @Inject TimelineQuery query;
  @Inject PlanCalculations plans;
  @Inject ChangeFacts facts;

  /**
   * @param askedFor key of the item that led to the roadmap
   * @throws NotFoundException for a roadmap that was taken away meanwhile
   */
  CallersPlan of(RoadmapId roadmap, String askedFor) {
    return query
        .head(roadmap)
        .map(this::of)
        .orElseThrow(() -> new NotFoundException("item", askedFor));
  }

  CallersPlan of(TimelineFacts.Head head) {
    return new CallersPlan(plans.of(head), () -> facts.of(head.key()));
  }
}
