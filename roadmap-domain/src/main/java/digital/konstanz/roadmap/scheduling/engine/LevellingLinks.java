// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
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
  final int[] own;
  private final List<Gap> gaps = new ArrayList<>();
  private final int[] held;

  private record Gap(int from, int to, int days) {}

  LevellingLinks(Network net, LevellingRoots roots, LevellingAxis axis, int[] own) {
    this.net = net;
    this.roots = roots;
    this.axis = axis;
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
    int start = start(before);
    int next = start(after);
    int gap = Math.min(next - start, gap(link, before, after));
    if (to < 0) {
      // what may not move holds back what it waits for
      held[from] = Math.min(held[from], own[from] + next - start - gap);
    } else {
      gaps.add(new Gap(from, to, own[to] - own[from] - (next - start - gap)));
    }
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
      latest[gap.from()] =
          Math.max(own[gap.from()], Math.min(latest[gap.from()], latest[gap.to()] - gap.days()));
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
    gaps.forEach(gap -> builder.gap(gap.from(), gap.to(), gap.days()));
    return builder.build();
  }

  /** What an item waits for, of all that moves; null when nothing does. */
  String binding(int number, int[] start) {
    for (Gap gap : gaps) {
      if (gap.to() == number
          && start[gap.from()] > own[gap.from()]
          && start[gap.from()] + gap.days() == start[number]) {
        return roots.keys.get(gap.from());
      }
    }
    return null;
  }
}
