// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import java.util.ArrayList;
import java.util.List;

/** Compares where items lie with where their links and constraints want them. */
final class ConflictSearch {
  private final Schedule schedule;
  private final Network net;
  private final List<PlanConflict> found = new ArrayList<>();

  ConflictSearch(Schedule schedule) {
    this.schedule = schedule;
    this.net = schedule.net;
  }

  List<PlanConflict> all() {
    Placement placement = new Placement(net, schedule.start, schedule.end);
    for (int node = 0; node < net.size; node++) {
      if (net.activity[node] != null && !net.has(node, Network.CANCELLED | Network.SUMMARY)) {
        checkLinks(node, placement);
        checkConstraint(node);
      }
    }
    return found;
  }

  private void checkLinks(int node, Placement placement) {
    placement.place(node);
    WorkDays days = net.days(node);
    int missing = placement.demanded - days.ordinal(net.ownEnd[node]);
    boolean written = net.has(node, Network.WRITTEN | Network.FIXED);
    if (!written || missing <= 0 || placement.driver < 0 || net.inLink[placement.driver] < 0) {
      return;
    }
    int start = days.startOf(days.day(placement.demanded), Math.max(1, net.work[node]));
    PlanConflict.Kind kind =
        net.has(node, Network.FIXED)
            ? PlanConflict.Kind.FIXED_BEFORE_LINK
            : PlanConflict.Kind.LINK_VIOLATED;
    found.add(
        new PlanConflict(
            kind,
            net.activity[node].key(),
            net.links.get(net.inLink[placement.driver]).predecessor(),
            missing,
            Network.date(start)));
  }

  private void checkConstraint(int node) {
    Constraint constraint = net.activity[node].constraint();
    int day = net.constraintDay[node];
    WorkDays days = net.days(node);
    int missing =
        switch (constraint.type()) {
          case START_NO_LATER_THAN -> days.count(day + 1, schedule.start[node]);
          case FINISH_NO_LATER_THAN -> days.count(day + 1, schedule.end[node]);
          default -> 0;
        };
    if (missing > 0) {
      found.add(
          new PlanConflict(
              PlanConflict.Kind.CONSTRAINT_MISSED,
              net.activity[node].key(),
              null,
              missing,
              constraint.day()));
    }
  }
}
