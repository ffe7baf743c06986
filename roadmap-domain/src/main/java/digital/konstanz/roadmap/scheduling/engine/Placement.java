// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static digital.konstanz.roadmap.scheduling.engine.Network.NONE;

/**
 * Where one node comes to lie, given where those lie that it waits for. Links raise the bounds of
 * start and end; a node never lies before its own start. One object per pass; {@link #place} leaves
 * its answer in the fields.
 */
final class Placement {
  private final Network net;
  private final int[] starts;
  private final int[] ends;

  int start;
  int end;

  /** Arrow that decides, -1 when it is the node's own start or constraint. */
  int driver;

  /** Ordinal of the end that the links demand; differs from {@link #end} for fixed nodes. */
  int demanded;

  private int startBound;
  private int endBound;
  private int startDriver;
  private int endDriver;
  private int base;

  Placement(Network net, int[] starts, int[] ends) {
    this.net = net;
    this.starts = starts;
    this.ends = ends;
  }

  void place(int node) {
    WorkDays days = net.calendars[net.calendar[node]];
    bounds(node, days);
    int flags = net.flags[node];
    driver = -1;
    if ((flags & (Network.SUMMARY | Network.HEAD)) != 0) {
      placeSummary(node, days);
      return;
    }
    limitBelow(node, days);
    if ((flags & Network.STARTED) != 0) {
      placeRest(node, days);
    } else if (net.work[node] > 0) {
      placeWork(node, days);
    } else {
      placeDay(node, days);
    }
    demanded = days.ordinal(end);
    if ((flags & Network.FIXED) != 0) {
      start = net.own[node];
      end = net.ownEnd[node];
    }
  }

  /** Whether this arrow asks the node to lie elsewhere than where it now lies. */
  boolean binds(int e, int node) {
    WorkDays days = net.calendars[net.calendar[node]];
    int type = net.inType[e];
    if (type == Network.PART || (net.flags[node] & Network.HEAD) != 0) {
      return true;
    }
    startBound = NONE;
    endBound = NONE;
    base = starts[node];
    meet(e, net.inFrom[e], days);
    if (type == Network.CARRY) {
      return base != starts[node];
    }
    return startBound > starts[node] || endBound > ends[node];
  }

  /** Ordinal before the first day on which this arrow alone lets the node start. */
  int earliestFrom(int e, int node) {
    WorkDays days = net.calendars[net.calendar[node]];
    startBound = NONE;
    endBound = NONE;
    meet(e, net.inFrom[e], days);
    return startBound != NONE
        ? days.ordinal(startBound - 1)
        : days.ordinal(endBound - 1) + 1 - net.work[node];
  }

  private void bounds(int node, WorkDays days) {
    startBound = NONE;
    endBound = NONE;
    startDriver = -1;
    endDriver = -1;
    base = net.own[node];
    for (int e = net.inFirst[node]; e < net.inFirst[node + 1]; e++) {
      int from = net.inFrom[e];
      if (starts[from] != NONE) {
        meet(e, from, days);
      }
    }
  }

  private void meet(int e, int from, WorkDays days) {
    int lag = net.inLag[e];
    int type = net.inType[e];
    boolean working = (type & Network.CALENDAR_LAG) == 0;
    switch (type & ~Network.CALENDAR_LAG) {
      case 0 -> holdStart(e, later(days, ends[from], lag, working) + 1);
      case 1 -> holdStart(e, later(days, starts[from], lag, working));
      case 2 -> holdEnd(e, later(days, ends[from], lag, working));
      case 3 -> holdEnd(e, later(days, starts[from], lag, working));
      case Network.CARRY -> carry(from, days);
      default -> span(from);
    }
  }

  private static int later(WorkDays days, int day, int lag, boolean working) {
    return lag == 0 ? day : working ? days.plus(day, lag) : day + lag;
  }

  private void holdStart(int e, int bound) {
    if (bound > startBound) {
      startBound = bound;
      startDriver = e;
    }
  }

  private void holdEnd(int e, int bound) {
    if (bound > endBound) {
      endBound = bound;
      endDriver = e;
    }
  }

  /** A part keeps its distance to the start of its parent. */
  private void carry(int parent, WorkDays days) {
    int shift = days.ordinal(starts[parent] - 1) - days.ordinal(net.own[parent] - 1);
    base = days.plus(base, shift);
  }

  private void span(int part) {
    startBound = startBound == NONE ? starts[part] : Math.min(startBound, starts[part]);
    endBound = Math.max(endBound, ends[part]);
  }

  private void placeSummary(int node, WorkDays days) {
    boolean head = (net.flags[node] & Network.HEAD) != 0;
    start = head && startBound != NONE ? days.onOrAfter(startBound) : startBound;
    end = head ? start : endBound;
    if (!head && start == NONE) {
      start = net.own[node];
      end = net.ownEnd[node];
    }
    demanded = end == NONE ? 0 : days.ordinal(end);
  }

  private void limitBelow(int node, WorkDays days) {
    int constraint = net.constraint[node];
    if (constraint == 2) {
      int day = net.constraintDay[node];
      base = day > base ? days.onOrAfter(day) : base;
    } else if (constraint == 3 && net.constraintDay[node] > endBound) {
      endBound = net.constraintDay[node];
      endDriver = -1;
    }
  }

  private void placeWork(int node, WorkDays days) {
    int work = net.work[node];
    start = base;
    if (startBound > base) {
      start = days.onOrAfter(startBound);
      driver = startDriver;
    } else if (startBound != NONE && days.ordinal(startBound - 1) == days.ordinal(base - 1)) {
      driver = startDriver;
    }
    end = start == net.own[node] ? net.ownEnd[node] : days.endOf(start, work);
    if (endBound > end) {
      end = days.onOrAfter(endBound);
      start = days.startOf(end, work);
      driver = endDriver;
    } else if (endBound != NONE
        && driver < 0
        && days.ordinal(endBound - 1) >= days.ordinal(end) - 1) {
      driver = endDriver;
    }
  }

  private void placeDay(int node, WorkDays days) {
    int span = net.ownEnd[node] - net.own[node];
    start = base;
    if (startBound > base) {
      start = days.onOrAfter(startBound);
      driver = startDriver;
    } else if (startBound == base) {
      driver = startDriver;
    }
    end = start + span;
    if (endBound > end) {
      end = days.onOrAfter(endBound);
      start = end - span;
      driver = endDriver;
    } else if (endBound == end && driver < 0) {
      driver = endDriver;
    }
  }

  /** What is done stays where it is; the rest begins when it may. */
  private void placeRest(int node, WorkDays days) {
    int done = net.done[node];
    int rest = net.work[node] - done;
    start = net.own[node];
    end = net.ownEnd[node];
    if (rest == 0) {
      return;
    }
    int resumed = days.day(days.ordinal(start - 1) + done + 1);
    if (startBound > resumed) {
      end = days.endOf(days.onOrAfter(startBound), rest);
      driver = startDriver;
    }
    if (endBound > end) {
      end = days.onOrAfter(endBound);
      driver = endDriver;
    }
  }
}
