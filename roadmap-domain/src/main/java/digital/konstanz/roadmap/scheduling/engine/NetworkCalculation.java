// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static digital.konstanz.roadmap.scheduling.engine.Network.NONE;

/**
 * The network calculation: one pass forward for the earliest dates, one backward for the latest.
 * Takes the time of the items and links, allocates nothing but the result.
 *
 * <p>An item lies no earlier than planned, so the earliest dates of a plan whose links all hold are
 * the planned ones. Float counts to the last planned end of the roadmap. What its links push out of
 * its planned place has its planned dates as latest ones: so a violated link makes negative float,
 * in working days, of both its ends and of all that waits along.
 */
public final class NetworkCalculation {
  private final Network net;
  private final Schedule result;

  private int lateStartLimit;
  private int lateEndLimit;

  private NetworkCalculation(Network net) {
    this.net = net;
    this.result = new Schedule(net);
  }

  public static Schedule run(Network network) {
    NetworkCalculation calculation = new NetworkCalculation(network);
    calculation.forward();
    calculation.backward();
    calculation.delay();
    return calculation.result;
  }

  private void forward() {
    Placement placement = new Placement(net, result.start, result.end);
    int last = NONE;
    for (int node = 0; node < net.size; node++) {
      placement.place(node);
      result.start[node] = placement.start;
      result.end[node] = placement.end;
      result.driver[node] = placement.driver;
      result.totalFloat[node] = placement.demanded;
      last = Math.max(last, placement.end);
    }
    result.horizon = net.horizon == NONE ? last : net.horizon;
  }

  private void backward() {
    for (int node = net.size - 1; node >= 0; node--) {
      WorkDays days = net.calendars[net.calendar[node]];
      limitBySuccessors(node, days);
      limitByConstraint(node);
      int ownEnd = days.ordinal(net.ownEnd[node]);
      int demanded = result.totalFloat[node];
      int flags = net.flags[node];
      if ((flags & Network.WRITTEN) != 0 && demanded > ownEnd) {
        lateEndLimit = Math.min(lateEndLimit, net.ownEnd[node]);
      }
      settle(node, days);
      result.totalFloat[node] =
          (flags & Network.CANCELLED) != 0 ? NONE : days.ordinal(result.lateEnd[node]) - demanded;
      if ((flags & Network.HOLDS) != 0) {
        result.lateStart[node] = Math.min(result.lateStart[node], net.own[node]);
        result.lateEnd[node] = Math.min(result.lateEnd[node], net.ownEnd[node]);
      }
    }
  }

  private void limitBySuccessors(int node, WorkDays days) {
    lateStartLimit = Integer.MAX_VALUE;
    lateEndLimit = result.horizon;
    int endOrdinal = days.ordinal(result.end[node]);
    int free = days.ordinal(result.horizon) - endOrdinal;
    for (int out = net.outFirst[node]; out < net.outFirst[node + 1]; out++) {
      int e = net.outEdge[out];
      int to = net.outTo[out];
      int type = net.inType[e];
      if (type == Network.CARRY || type == Network.PART) {
        lateEndLimit =
            type == Network.PART ? Math.min(lateEndLimit, result.lateEnd[to]) : lateEndLimit;
        continue;
      }
      int kind = type & ~Network.CALENDAR_LAG;
      boolean toStart = kind < 2;
      int late = latest(e, to, toStart ? result.lateStart[to] : result.lateEnd[to]);
      int early = latest(e, to, toStart ? result.start[to] : result.end[to]);
      if ((kind & 1) == 0) {
        lateEndLimit = Math.min(lateEndLimit, late);
        free = Math.min(free, days.ordinal(early) - endOrdinal);
      } else {
        lateStartLimit = Math.min(lateStartLimit, late);
        int start = result.start[node];
        free =
            start == NONE
                ? free
                : Math.min(free, days.ordinal(early) - days.ordinal(start - 1) - 1);
      }
    }
    result.freeFloat[node] = free;
  }

  /** The last day of the predecessor with which the successor may still lie on {@code day}. */
  private int latest(int e, int successor, int day) {
    int type = net.inType[e];
    int lag = net.inLag[e];
    int limit = (type & 3) == 0 ? day - 1 : day;
    if (lag == 0) {
      return limit;
    }
    return (type & Network.CALENDAR_LAG) != 0
        ? limit - lag
        : net.calendars[net.calendar[successor]].latestFor(limit, lag);
  }

  private void limitByConstraint(int node) {
    int constraint = net.constraint[node];
    if (constraint == 4) {
      lateStartLimit = Math.min(lateStartLimit, net.constraintDay[node]);
    } else if (constraint == 5) {
      lateEndLimit = Math.min(lateEndLimit, net.constraintDay[node]);
    }
  }

  private void settle(int node, WorkDays days) {
    int work = net.work[node];
    if (work == 0) {
      int span = net.ownEnd[node] - net.own[node];
      int late =
          Math.min(
              lateEndLimit,
              lateStartLimit == Integer.MAX_VALUE ? lateEndLimit : lateStartLimit + span);
      result.lateEnd[node] = late;
      result.lateStart[node] = late - span;
      return;
    }
    int last = days.ordinal(lateEndLimit);
    if ((net.flags[node] & Network.STARTED) != 0) {
      // only what remains waits for the predecessors
      result.lateEnd[node] = days.day(last);
      result.lateStart[node] = days.day(last - work + net.done[node] + 1);
      return;
    }
    int begin = last - work + 1;
    if (lateStartLimit != Integer.MAX_VALUE) {
      begin = Math.min(begin, days.ordinal(lateStartLimit));
    }
    result.lateStart[node] = days.day(begin);
    result.lateEnd[node] = days.day(begin + work - 1);
  }

  /** As late as possible: so late that nothing else moves. */
  private void delay() {
    for (int node = net.size - 1; node >= 0; node--) {
      boolean free = (net.flags[node] & (Network.FIXED | Network.STARTED)) == 0;
      if (net.constraint[node] == 1 && free && net.work[node] > 0) {
        WorkDays days = net.days(node);
        limitByPlaces(node);
        int begin = days.ordinal(lateEndLimit) - net.work[node] + 1;
        if (lateStartLimit != Integer.MAX_VALUE) {
          begin = Math.min(begin, days.ordinal(lateStartLimit));
        }
        if (days.day(begin) > result.start[node]) {
          result.start[node] = days.day(begin);
          result.end[node] = days.day(begin + net.work[node] - 1);
          result.freeFloat[node] = 0;
        }
      }
    }
  }

  private void limitByPlaces(int node) {
    lateStartLimit = Integer.MAX_VALUE;
    lateEndLimit = result.horizon;
    for (int out = net.outFirst[node]; out < net.outFirst[node + 1]; out++) {
      int e = net.outEdge[out];
      int to = net.outTo[out];
      int kind = net.inType[e] & ~Network.CALENDAR_LAG;
      if (kind == Network.PART) {
        lateEndLimit = Math.min(lateEndLimit, result.end[to]);
      } else if (kind != Network.CARRY) {
        int limit = latest(e, to, kind < 2 ? result.start[to] : result.end[to]);
        if ((kind & 1) == 0) {
          lateEndLimit = Math.min(lateEndLimit, limit);
        } else {
          lateStartLimit = Math.min(lateStartLimit, limit);
        }
      }
    }
  }
}
