// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.scheduling.engine.levelling.OwnTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Last start of each item: by the scope, legal deadlines and constraints, also of its parts, and by
 * links; never before planned.
 */
final class LevellingRoom {
  final int[] latest;
  private final LevellingStay.Reason[] limits;
  private final LevellingFacts facts;
  private final LevellingRoots roots;
  private final LevellingTimes times;
  private final int[] own;

  /** Last start by one limit, before the planned one for what is too late already. */
  private record Room(int latest, LevellingStay.Reason limit) {

    static Room least(Room one, Room other) {
      return other.latest <= one.latest ? other : one;
    }
  }

  LevellingRoom(
      LevellingFacts facts, LevellingRoots roots, LevellingTimes times, LevellingLinks links) {
    this.facts = facts;
    this.roots = roots;
    this.times = times;
    this.own = links.own;
    Room[] rooms = new Room[own.length];
    Arrays.fill(rooms, new Room(Integer.MAX_VALUE, LevellingStay.Reason.LAST_DAY));
    Map<String, LocalDate> deadlines = deadlines();
    for (String key : facts.network().index.keySet()) {
      int root = roots.number(key);
      Activity activity = facts.network().activity(key);
      boolean dated = activity.start() != null || activity.end() != null;
      if (root >= 0 && dated && activity.state() == ActivityState.MOVABLE) {
        rooms[root] = Room.least(rooms[root], room(root, activity, deadlines.get(key)));
      }
    }
    this.latest = new int[own.length];
    this.limits = new LevellingStay.Reason[own.length];
    for (int i = 0; i < own.length; i++) {
      latest[i] = Math.max(own[i], rooms[i].latest);
      limits[i] = rooms[i].limit;
    }
    int[] alone = latest.clone();
    links.pullBack(latest);
    for (int i = 0; i < own.length; i++) {
      limits[i] = latest[i] < alone[i] ? LevellingStay.Reason.LINK : limits[i];
    }
  }

  /** What keeps an item from starting after its last start. */
  LevellingStay.Reason limit(int number) {
    return limits[number];
  }

  private Room room(int root, Activity activity, LocalDate deadline) {
    LevellingTimes.Days days = times.of(activity.key());
    int end = days.endOf(LevellingLinks.expectedEnd(activity));
    int until = days.endOf(facts.scope().until()) - end;
    Room room = later(root, activity, until, LevellingStay.Reason.LAST_DAY);
    if (deadline != null) {
      int left = days.endOf(deadline) - end;
      room = Room.least(room, later(root, activity, left, LevellingStay.Reason.DEADLINE));
    }
    Constraint limit = activity.constraint();
    if (limit.type() == ConstraintType.START_NO_LATER_THAN) {
      LocalDate start = activity.start() == null ? activity.end() : activity.start();
      int left = days.endOf(limit.day()) - 1 - days.startOf(start);
      room = Room.least(room, later(root, activity, left, LevellingStay.Reason.LIMIT));
    } else if (limit.type() == ConstraintType.FINISH_NO_LATER_THAN) {
      int left = days.endOf(limit.day()) - end;
      room = Room.least(room, later(root, activity, left, LevellingStay.Reason.LIMIT));
    }
    return room;
  }

  /** The last start of the whole with which a part is so many of its own working days later. */
  private Room later(int root, Activity part, int days, LevellingStay.Reason limit) {
    OwnTime time = times.of(roots.keys.get(root), part.key());
    return new Room(time.last(time.of(own[root]) + days), limit);
  }

  private Map<String, LocalDate> deadlines() {
    Map<String, LocalDate> byDriver = new HashMap<>();
    for (DeadlineFacts deadline : facts.plan().deadlines()) {
      if (deadline.binding()) {
        byDriver.merge(deadline.driver(), deadline.date(), (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    Map<String, LocalDate> byItem = new HashMap<>();
    for (Map.Entry<String, Set<String>> item : facts.plan().drivers().entrySet()) {
      for (String driver : item.getValue()) {
        if (byDriver.containsKey(driver)) {
          byItem.merge(item.getKey(), byDriver.get(driver), (a, b) -> a.isBefore(b) ? a : b);
        }
      }
    }
    return byItem;
  }
}
