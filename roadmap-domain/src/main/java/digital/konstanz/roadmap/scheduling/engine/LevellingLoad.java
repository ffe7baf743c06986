// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.engine.Capacity;
import digital.konstanz.roadmap.portfolio.engine.PlannedItem;
import digital.konstanz.roadmap.portfolio.engine.RollUp;
import digital.konstanz.roadmap.scheduling.engine.levelling.OwnTime;
import digital.konstanz.roadmap.scheduling.engine.levelling.Periods;
import digital.konstanz.roadmap.scheduling.engine.levelling.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Effort of the units in the periods: of what may move, and of all else. */
final class LevellingLoad {
  // less than what two decimals of a person-day show
  private static final long TOLERATED = Periods.ONE / 200;

  private final LevellingRoots roots;
  private final LevellingAxis axis;
  private final LevellingTimes times;
  private final int[] own;
  private final List<Capacity> units;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<List<Share>> shares = new ArrayList<>();
  private final long[][] capacity;
  private final long[][] free;
  private boolean[] stays;
  private Periods periods;

  /** A unit that has too little in a period. */
  record Cell(String unit, LocalDate period) {}

  LevellingLoad(
      LevellingFacts facts,
      LevellingRoots roots,
      LevellingAxis axis,
      LevellingTimes times,
      int[] own) {
    this.roots = roots;
    this.axis = axis;
    this.times = times;
    this.own = own;
    this.units =
        facts.plan().capacities().stream()
            .filter(capacity -> facts.scope().units().contains(capacity.unit()))
            .sorted(Comparator.comparing(Capacity::unit))
            .toList();
    for (int unit = 0; unit < units.size(); unit++) {
      numbers.put(units.get(unit).unit(), unit);
    }
    roots.keys.forEach(key -> shares.add(new ArrayList<>()));
    this.capacity = units.stream().map(axis::capacity).toArray(long[][]::new);
    this.free = units.stream().map(axis::capacity).toArray(long[][]::new);
    Stream<PlannedItem> all =
        Stream.concat(facts.plan().items().stream(), facts.plan().elsewhere().stream());
    RollUp.of(all.toList()).withEffort().forEach(this::put);
  }

  private void put(PlannedItem item) {
    if (item.start() == null || item.end() == null || item.end().isBefore(item.start())) {
      return;
    }
    int root = roots.number(item.key());
    LevellingTimes.Days days = times.of(item.key());
    OwnTime time = root < 0 ? days.time() : times.of(roots.keys.get(root), item.key());
    int start = days.startOf(item.start());
    int length = days.endOf(item.end()) - start;
    if (length == 0) {
      start = idle(start, item.start(), time);
      length = 1;
    }
    for (Map.Entry<String, BigDecimal> effort : item.effortByUnit().entrySet()) {
      Integer unit = numbers.get(effort.getKey());
      if (unit == null || effort.getValue().signum() <= 0) {
        continue;
      }
      long scaled = LevellingAxis.scaled(effort.getValue());
      if (root >= 0) {
        shares.get(root).add(new Share(unit, start - time.of(own[root]), length, scaled, time));
      } else {
        take(new Share(unit, start, length, scaled, time));
      }
    }
  }

  /** As with Load: what lies where nobody works is work of the period in which it begins. */
  private int idle(int start, LocalDate day, OwnTime time) {
    int period = axis.periodOf(day);
    return period < 0 || start < time.endOf(period) ? start : time.endOf(period) - 1;
  }

  /** All else takes its share first. */
  private void take(Share share) {
    for (int p = 0; p < axis.periods.size(); p++) {
      int days = share.time().within(p, share.offset(), share.offset() + share.length());
      if (days > 0) {
        free[share.resource()][p] -= share.of(days);
      }
    }
  }

  Periods periods(int[] latest) {
    int[] edges = axis.edges();
    stays = new boolean[shares.size()];
    for (int i = 0; i < stays.length; i++) {
      stays[i] = shares.get(i).stream().anyMatch(share -> isTooDense(share, edges));
    }
    periods = new Periods(edges, free, shares, latest, stays);
    return periods;
  }

  /** Whether no period has room for as much of it as would lie there. */
  private boolean isTooDense(Share share, int[] edges) {
    for (int p = 0; p < edges.length - 1; p++) {
      long room = capacity[share.resource()][p];
      int days = Math.min(share.length(), edges[p + 1] - edges[p]);
      if (room == Periods.UNLIMITED || share.effort() * days <= room * share.length()) {
        return false;
      }
    }
    return true;
  }

  /** Numbers of the items that do not wait for capacity. */
  List<Integer> stays() {
    return IntStream.range(0, stays.length).filter(i -> stays[i]).boxed().toList();
  }

  /** Free capacities by unit and period when all lies so. */
  long[][] free(int[] start) {
    return periods.free(start);
  }

  /**
   * Where an item would have too little at its old place, the worst; null for nowhere.
   *
   * @param before free capacities at the old places of all
   * @param after the same at the new ones
   */
  Cell cause(int number, long[][] before, long[][] after) {
    Cell worst = null;
    long most = TOLERATED;
    for (Share share : shares.get(number)) {
      for (int p = 0; p < axis.periods.size(); p++) {
        int days = daysIn(p, share, number);
        long over = -before[share.resource()][p];
        if (over <= TOLERATED && days > 0) {
          over = share.effort() * days / share.length() - after[share.resource()][p];
        }
        if (days > 0 && over > most) {
          most = over;
          worst = new Cell(units.get(share.resource()).unit(), axis.periods.get(p));
        }
      }
    }
    return worst;
  }

  /**
   * Whether an item takes something, at its old place, where there is too little.
   *
   * @param free capacities that are left
   */
  boolean isOver(int number, long[][] free) {
    for (Share share : shares.get(number)) {
      for (int p = 0; p < axis.periods.size(); p++) {
        if (daysIn(p, share, number) > 0
            && share.effort() > 0
            && free[share.resource()][p] < -TOLERATED) {
          return true;
        }
      }
    }
    return false;
  }

  /** Working days of a share in a period where its item was planned. */
  private int daysIn(int period, Share share, int number) {
    int from = share.time().of(own[number]) + share.offset();
    return share.time().within(period, from, from + share.length());
  }

  /** Of every unit and period that is too full in one of both, by unit and period. */
  List<PeriodLoad> compared(long[][] before, long[][] after) {
    List<PeriodLoad> found = new ArrayList<>();
    for (int unit = 0; unit < units.size(); unit++) {
      for (int p = 0; p < capacity[unit].length; p++) {
        long room = capacity[unit][p];
        if (Math.min(before[unit][p], after[unit][p]) < -TOLERATED) {
          found.add(
              new PeriodLoad(
                  units.get(unit).unit(),
                  axis.periods.get(p),
                  LevellingAxis.personDays(room - before[unit][p]),
                  LevellingAxis.personDays(room - after[unit][p]),
                  LevellingAxis.personDays(room)));
        }
      }
    }
    return found;
  }
}
