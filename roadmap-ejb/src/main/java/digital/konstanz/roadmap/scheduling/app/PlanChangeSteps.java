// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.scheduling.PlanChangeRequest;
import digital.konstanz.roadmap.scheduling.PlanChangeRequestState;
import digital.konstanz.roadmap.scheduling.persistence.SchedulingRestorables;

/** What the journal keeps of requests to change a locked plan. */
final class PlanChangeSteps {

  private PlanChangeSteps() {}

  /** Asking alone changes nothing that a plan shows. */
  static Gesture asking(Operation operation, String label, PlanChangeRequest request) {
    return Gesture.beside(operation, request.roadmapId(), label, request.key());
  }

  static Gesture deciding(String label, PlanChangeRequest request) {
    return Gesture.of(Operation.PLAN_CHANGE_DECIDE, request.roadmapId(), label, request.key());
  }

  /**
   * @param before null for one that was just made
   */
  static ObjectChange change(PlanChangeRequest request, PlanChangeRequestState before) {
    return new ObjectChange(
        SchedulingRestorables.CHANGE_REQUEST,
        request.uuid(),
        request.key(),
        before,
        request.state());
  }
}
