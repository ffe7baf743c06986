// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Writes what is known of the activities into the arrays of a network that is being built. */
final class Nodes {
  private static final int YEAR = 366;
  private static final int LONGEST_TABLE = 150 * YEAR;

  private final Network network;
  private final Map<String, WorkingCalendar> calendars;
  private final int firstDay;
  private final Map<String, Byte> calendarNumbers = new HashMap<>();

  Nodes(Network network, Map<String, WorkingCalendar> calendars, LocalDate firstDay) {
    this.network = network;
    this.calendars = calendars;
    this.firstDay = Network.day(firstDay);
  }

  void write(Activity[] activities, Edges edges, int[] position) {
    int size = network.size;
    network.activity = new Activity[size];
    network.calendar = new byte[size];
    network.flags = new byte[size];
    network.own = new int[size];
    network.ownEnd = new int[size];
    network.work = new int[size];
    network.done = new int[size];
    network.constraint = new byte[size];
    network.constraintDay = new int[size];
    network.horizon = Network.NONE;
    tabulate(activities);
    for (int i = 0; i < activities.length; i++) {
      int node = position[i];
      network.activity[node] = activities[i];
      network.calendar[node] = number(activities[i]);
      if (edges.head[i] != i) {
        span(node, position[edges.head[i]]);
      } else {
        place(node, activities[i]);
      }
    }
  }

  private byte number(Activity activity) {
    Byte number = calendarNumbers.get(activity.calendar());
    if (number == null) {
      throw new IllegalArgumentException(
          activity.key() + " in unknown calendar " + activity.calendar() + ". Maybe not given.");
    }
    return number;
  }

  private void span(int node, int head) {
    network.calendar[head] = network.calendar[node];
    network.flags[node] = Network.SUMMARY;
    network.flags[head] = Network.HEAD;
    network.own[node] = firstDay;
    network.ownEnd[node] = firstDay;
  }

  private void tabulate(Activity[] activities) {
    int first = firstDay;
    int last = firstDay;
    long work = 0;
    for (Activity activity : activities) {
      for (LocalDate date :
          new LocalDate[] {
            activity.start(), activity.end(), activity.expectedEnd(), activity.actualStart()
          }) {
        if (date != null) {
          first = Math.min(first, Network.day(date));
          last = Math.max(last, Network.day(date));
        }
      }
      work += activity.workingDays();
    }
    int to = last + 3 * YEAR + (int) Math.min(work * 3 / 2, LONGEST_TABLE);
    network.calendars = new WorkDays[calendars.size()];
    for (Map.Entry<String, WorkingCalendar> calendar : calendars.entrySet()) {
      byte number = (byte) calendarNumbers.size();
      calendarNumbers.put(calendar.getKey(), number);
      network.calendars[number] = WorkDays.of(calendar.getValue(), first - YEAR, to);
    }
  }

  private void place(int node, Activity activity) {
    WorkDays days = network.days(node);
    network.constraint[node] = (byte) activity.constraint().type().ordinal();
    network.constraintDay[node] = Network.day(activity.constraint().day());
    network.flags[node] = flags(activity);
    int start = start(activity, days);
    int plannedEnd = end(activity, start, days);
    int end = plannedEnd;
    if (activity.expectedEnd() != null) {
      end = Math.max(start, Network.day(activity.expectedEnd()));
    }
    network.own[node] = start;
    network.ownEnd[node] = end;
    network.work[node] = days.count(start, end);
    if (activity.state() == ActivityState.STARTED) {
      network.done[node] = Math.round(network.work[node] * activity.percentDone() / 100f);
    }
    fix(node, activity.constraint(), days);
    if (activity.state() != ActivityState.CANCELLED
        && (activity.start() != null || activity.end() != null)) {
      network.horizon = Math.max(network.horizon, plannedEnd);
    }
  }

  private void fix(int node, Constraint constraint, WorkDays days) {
    int day = Network.day(constraint.day());
    int work = network.work[node];
    if (constraint.type() == ConstraintType.MUST_START_ON) {
      network.ownEnd[node] =
          work == 0 ? day + network.ownEnd[node] - network.own[node] : days.endOf(day, work);
      network.own[node] = day;
    } else if (constraint.type() == ConstraintType.MUST_FINISH_ON) {
      network.own[node] =
          work == 0 ? day - network.ownEnd[node] + network.own[node] : days.startOf(day, work);
      network.ownEnd[node] = day;
    }
  }

  private int start(Activity activity, WorkDays days) {
    if (activity.state() != ActivityState.MOVABLE && activity.actualStart() != null) {
      return Network.day(activity.actualStart());
    }
    if (activity.start() != null) {
      return Network.day(activity.start());
    }
    if (activity.end() != null) {
      int end = Network.day(activity.end());
      return activity.workingDays() > 0 ? days.startOf(end, activity.workingDays()) : end;
    }
    return days.onOrAfter(firstDay);
  }

  private static int end(Activity activity, int start, WorkDays days) {
    if (activity.end() != null) {
      return Math.max(start, Network.day(activity.end()));
    }
    return activity.workingDays() > 0 ? days.endOf(start, activity.workingDays()) : start;
  }

  private static byte flags(Activity activity) {
    int flags = activity.start() != null || activity.end() != null ? Network.WRITTEN : 0;
    boolean must = activity.constraint().type().fixes();
    switch (activity.state()) {
      case STARTED -> flags |= must ? Network.STARTED | Network.FIXED : Network.STARTED;
      case DONE -> flags |= Network.FIXED;
      case MANUAL -> flags |= Network.FIXED | Network.HOLDS;
      case CANCELLED -> flags |= Network.FIXED | Network.CANCELLED;
      default -> flags |= must ? Network.FIXED | Network.HOLDS : 0;
    }
    return (byte) flags;
  }
}
