// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.scheduling.engine.levelling.Distance;
import digital.konstanz.roadmap.scheduling.engine.levelling.Packing;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingBuilder;
import digital.konstanz.roadmap.scheduling.engine.levelling.Periods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Distances that links keep between the items that move, and to those that do not. A link that is
 * violated asks for the distance that there is.
 */
final class LevellingLinks {
  private static final int WORKDAYS = 5;
  private static final int WEEK = 7;

  private final Network net;
  private final LevellingRoots roots;
  private final LevellingAxis axis;
  private final LevellingTimes times;
  final int[] own;
  private final List<Gap> gaps = new ArrayList<>();
  private final int[] held;

  /**
   * @param exactly null where it is as many days at all times
   */
  private record Gap(int from, int to, int days, Distance exactly) {

    int earliest(int start) {
      return exactly == null ? start + days : exactly.earliest(start);
    }

    int latest(int least, int most, int next) {
      return exactly == null
          ? Math.max(least, Math.min(most, next - days))
          : exactly.latest(least, most, next);
    }
  }

  LevellingLinks(
      Network net, LevellingRoots roots, LevellingAxis axis, LevellingTimes times, int[] own) {
    this.net = net;
    this.roots = roots;
    this.axis = axis;
    this.times = times;
    this.own = own;
    this.held = new int[own.length];
    Arrays.fill(held, Integer.MAX_VALUE);
    for (PlanLinkFacts link : net.links) {
      if (isDated(link.predecessor()) && isDated(link.successor())) {
        add(link);
      }
    }
    gaps.sort(Comparator.comparingInt(Gap::to));
  }

  private boolean isDated(String key) {
    return key != null
        && net.contains(key)
        && net.activity(key).state() != ActivityState.CANCELLED
        && (net.activity(key).start() != null || net.activity(key).end() != null);
  }

  private void add(PlanLinkFacts link) {
    int from = roots.number(link.predecessor());
    int to = roots.number(link.successor());
    if (from < 0 || from == to) {
      return;
    }
    Activity before = net.activity(link.predecessor());
    Activity after = net.activity(link.successor());
    if (!times.isOfCity(before.key()) || !times.isOfCity(after.key()) || !isOfCity(from, to)) {
      addExactly(link, from, to);
      return;
    }
    int start = start(before);
    int next = start(after);
    int gap = Math.min(next - start, gap(link, before, after));
    if (to < 0) {
      // what may not move holds back what it waits for
      held[from] = Math.min(held[from], own[from] + next - start - gap);
    } else {
      gaps.add(new Gap(from, to, own[to] - own[from] - (next - start - gap), null));
    }
  }

  private boolean isOfCity(int from, int to) {
    return times.isOfCity(roots.keys.get(from)) && (to < 0 || times.isOfCity(roots.keys.get(to)));
  }

  private void addExactly(PlanLinkFacts link, int from, int to) {
    Activity before = net.activity(link.predecessor());
    Activity after = net.activity(link.successor());
    LocalDate end = after.end() == null ? after.start() : after.end();
    boolean fromEnd = link.type() == LinkType.FS || link.type() == LinkType.FF;
    boolean toEnd = link.type() == LinkType.FF || link.type() == LinkType.SF;
    // ends are inclusive: from a start to an end lie the days of both
    int lag = lag(link) + (link.type() == LinkType.SF ? 1 : 0);
    LevellingDistance distance =
        LevellingDistance.of(
            end(before, from, fromEnd ? expectedEnd(before) : null),
            fromEnd,
            end(after, to, toEnd ? end : null),
            lag);
    if (to >= 0) {
      gaps.add(new Gap(from, to, distance.earliest(own[from]) - own[from], distance));
      return;
    }
    Distance waiting = distance::missing;
    int last = axis.edges()[axis.periods.size()];
    held[from] = Math.min(held[from], waiting.latest(own[from], last, 0));
  }

  /**
   * @param root of which the item is a part, -1 for one that does not move
   * @param end null where the link is one of the start
   */
  private LevellingDistance.End end(Activity activity, int root, LocalDate end) {
    LevellingTimes.Days days = times.of(activity.key());
    LocalDate start = activity.start() == null ? activity.end() : activity.start();
    int unit = end == null ? days.startOf(start) : days.endOf(end);
    return root < 0
        ? new LevellingDistance.End(days, unit, days.time(), 0)
        : new LevellingDistance.End(
            days, unit, times.of(roots.keys.get(root), activity.key()), own[root]);
  }

  private int gap(PlanLinkFacts link, Activity before, Activity after) {
    int lag = lag(link);
    int lasts = axis.endOf(expectedEnd(before)) - start(before);
    int then = axis.endOf(after.end() == null ? after.start() : after.end()) - start(after);
    return switch (link.type()) {
      case FS -> lasts + lag;
      case SS -> lag;
      case FF -> lasts + lag - then;
      // ends are inclusive: from a start to an end lie the days of both
      case SF -> lag + 1 - then;
    };
  }

  /** Calendar days are never more working days than this. */
  private static int lag(PlanLinkFacts link) {
    int lag = link.lag();
    if (!link.calendarDays() || lag == 0) {
      return lag;
    }
    return lag > 0 ? Math.min(lag, lag * WORKDAYS / WEEK + 2) : lag * WORKDAYS / WEEK;
  }

  private int start(Activity activity) {
    return axis.startOf(activity.start() == null ? activity.end() : activity.start());
  }

  /** Links count from it. */
  static LocalDate expectedEnd(Activity activity) {
    LocalDate planned = activity.end() == null ? activity.start() : activity.end();
    return activity.expectedEnd() == null ? planned : activity.expectedEnd();
  }

  /** So that what waits can still keep its own last start. */
  void pullBack(int[] latest) {
    for (int i = 0; i < latest.length; i++) {
      latest[i] = Math.max(own[i], Math.min(latest[i], held[i]));
    }
    for (int g = gaps.size() - 1; g >= 0; g--) {
      Gap gap = gaps.get(g);
      latest[gap.from()] = gap.latest(own[gap.from()], latest[gap.from()], latest[gap.to()]);
    }
  }

  Packing packing(Map<String, Integer> priority, Periods periods) {
    PackingBuilder builder = new PackingBuilder(own.length, 0).periods(periods);
    for (int i = 0; i < own.length; i++) {
      String key = roots.keys.get(i);
      builder.activity(i, Math.max(1, axis.endOf(net.activity(key).end()) - own[i]));
      builder.notBefore(i, own[i]);
      builder.wanted(i, own[i], priority.getOrDefault(key, 1));
    }
    gaps.forEach(gap -> builder.gap(gap.from(), gap.to(), gap.days(), gap.exactly()));
    return builder.build();
  }

  /** What an item waits for, of all that moves; null when nothing does. */
  String binding(int number, int[] start) {
    for (Gap gap : gaps) {
      if (gap.to() == number
          && start[gap.from()] > own[gap.from()]
          && gap.earliest(start[gap.from()]) == start[number]) {
        return roots.keys.get(gap.from());
      }
    }
    return null;
  }
}
