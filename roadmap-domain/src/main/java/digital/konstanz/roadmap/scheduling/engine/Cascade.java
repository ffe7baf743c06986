// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What follows from a change of a plan. The plan is taken as it is, with all that is violated in
 * it; an item moves only when something that moved asks it to, and then so far that all its links
 * hold. Nothing moves earlier by itself: a plan is not pulled forward, only parts keep their
 * distance to their parent. Looks only at what depends on the change.
 */
public final class Cascade {
  private final Network net;
  private final int[] starts;
  private final int[] ends;
  private final int[] oldStarts;
  private final int[] oldEnds;
  private final BitSet open;
  private final BitSet forced = new BitSet();
  private final BitSet moved = new BitSet();
  private final Set<String> locked = new HashSet<>();
  private final Map<Integer, Placed> asked = new HashMap<>();
  private final List<CascadeChange> changes = new ArrayList<>();
  private final List<PlanConflict> conflicts = new ArrayList<>();
  private final Placement placement;

  private Cascade(Network network) {
    this.net = network;
    this.starts = network.own.clone();
    this.ends = network.ownEnd.clone();
    this.placement = new Placement(network, starts, ends);
    this.open = new BitSet(network.size);
    for (int node = 0; node < net.size; node++) {
      if ((net.flags[node] & (Network.SUMMARY | Network.HEAD)) != 0) {
        placement.place(node);
        starts[node] = placement.start;
        ends[node] = placement.end;
      }
    }
    this.oldStarts = starts.clone();
    this.oldEnds = ends.clone();
  }

  /** One object for one change. */
  public static Cascade in(Network network) {
    return new Cascade(network);
  }

  /** These items do not move, they become conflicts. */
  public Cascade locking(Collection<String> keys) {
    locked.addAll(keys);
    return this;
  }

  /**
   * Places items where somebody wants them, whatever their own links say.
   *
   * @throws IllegalArgumentException for an item that the plan does not have
   */
  public CascadeResult move(List<Placed> wishes) {
    for (Placed wish : wishes) {
      int node = net.node(wish.key());
      asked.put(node, wish);
      put(node, wish);
    }
    run();
    return new CascadeResult(changes, conflicts);
  }

  /** After a new link or constraint in the network: these items have to hold theirs. */
  public CascadeResult touch(Collection<String> keys) {
    for (String key : keys) {
      forced.set(net.node(key));
      open.set(net.node(key));
    }
    run();
    return new CascadeResult(changes, conflicts);
  }

  /** The same by looking at every item, for tests. */
  CascadeResult moveLookingAtAll(List<Placed> wishes) {
    open.set(0, net.size);
    return move(wishes);
  }

  private void put(int node, Placed wish) {
    Activity activity = net.activity[node];
    int start = Network.day(wish.start() != null ? wish.start() : wish.end());
    int end = Network.day(wish.end() != null ? wish.end() : wish.start());
    starts[node] = activity.actualStart() == null ? start : starts[node];
    ends[node] =
        activity.expectedEnd() == null ? end : Math.max(end, Network.day(activity.expectedEnd()));
    moved.set(node);
    changes.add(
        new CascadeChange(
            wish.key(),
            activity.start(),
            activity.end(),
            wish.start(),
            wish.end(),
            CascadeChange.Reason.MOVED,
            null));
    openSuccessors(node);
  }

  private void run() {
    for (int node = open.nextSetBit(0); node >= 0; node = open.nextSetBit(node + 1)) {
      if (!asked.containsKey(node) && (forced.get(node) || asksToMove(node))) {
        settle(node);
      }
    }
  }

  private boolean asksToMove(int node) {
    for (int e = net.inFirst[node]; e < net.inFirst[node + 1]; e++) {
      if (moved.get(net.inFrom[e]) && placement.binds(e, node)) {
        return true;
      }
    }
    return false;
  }

  private void settle(int node) {
    placement.place(node);
    Activity activity = net.activity[node];
    boolean stays =
        net.has(node, Network.FIXED) || activity != null && locked.contains(activity.key());
    if (stays && !(forced.get(node) && activity.constraint().type().fixes())) {
      complain(node);
      return;
    }
    boolean differs = placement.start != starts[node] || placement.end != ends[node];
    if (forced.get(node) && activity.constraint().type().fixes()) {
      differs = !Network.date(placement.start).equals(activity.start());
    }
    if (differs) {
      starts[node] = placement.start;
      ends[node] = placement.end;
      moved.set(node);
      if (activity != null) {
        changes.add(change(node, activity));
      }
      openSuccessors(node);
    }
  }

  private void complain(int node) {
    WorkDays days = net.days(node);
    int missing = placement.demanded - days.ordinal(ends[node]);
    if (missing > 0 && placement.driver >= 0 && !isDone(node)) {
      int start = days.startOf(days.day(placement.demanded), Math.max(1, net.work[node]));
      int link = net.inLink[placement.driver];
      conflicts.add(
          new PlanConflict(
              PlanConflict.Kind.FIXED_BEFORE_LINK,
              net.activity[node].key(),
              link < 0 ? null : net.links.get(link).predecessor(),
              missing,
              Network.date(start)));
    }
  }

  private boolean isDone(int node) {
    ActivityState state = net.activity[node].state();
    return state == ActivityState.DONE || state == ActivityState.CANCELLED;
  }

  private void openSuccessors(int node) {
    for (int out = net.outFirst[node]; out < net.outFirst[node + 1]; out++) {
      open.set(net.outTo[out]);
    }
  }

  private CascadeChange change(int node, Activity activity) {
    boolean summary = net.has(node, Network.SUMMARY);
    LocalDate oldStart = summary ? Network.date(oldStarts[node]) : activity.start();
    LocalDate oldEnd = summary ? Network.date(oldEnds[node]) : activity.end();
    int link = placement.driver < 0 ? -1 : net.inLink[placement.driver];
    PlanLinkFacts driver = link < 0 ? null : net.links.get(link);
    return new CascadeChange(
        activity.key(),
        oldStart,
        oldEnd,
        activity.actualStart() != null ? oldStart : Network.date(starts[node]),
        Network.date(plannedEnd(node, activity)),
        reason(node, driver),
        driver);
  }

  private CascadeChange.Reason reason(int node, PlanLinkFacts driver) {
    if (net.has(node, Network.SUMMARY)) {
      return CascadeChange.Reason.PARTS;
    }
    if (driver != null) {
      return CascadeChange.Reason.LINK;
    }
    return forced.get(node) ? CascadeChange.Reason.CONSTRAINT : CascadeChange.Reason.PARENT;
  }

  /** The planned end goes along by as many working days as the expected one. */
  private int plannedEnd(int node, Activity activity) {
    if (activity.expectedEnd() == null || activity.end() == null) {
      return ends[node];
    }
    WorkDays days = net.days(node);
    int planned = Network.day(activity.end());
    if (net.has(node, Network.STARTED)) {
      return days.plus(planned, days.ordinal(ends[node]) - days.ordinal(net.ownEnd[node]));
    }
    int work = days.count(net.own[node], planned);
    return work == 0 ? starts[node] + planned - net.own[node] : days.endOf(starts[node], work);
  }
}
