// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.engine.Capacity;
import digital.konstanz.roadmap.scheduling.engine.levelling.Packing;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingBuilder;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver.Effort;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver.Solution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Moves work later until no unit has more of it on any working day than its capacity of that year
 * divided by the most working days that a year has. Only what is movable, has no parent and has not
 * begun moves, never before its planned start and never before its links allow; all else takes its
 * share of the capacity first. What is denser than the whole capacity of a unit has it for itself
 * alone and is named.
 */
public final class Levelling {
  private static final BigDecimal SCALE = BigDecimal.valueOf(200);
  private static final int YEARS_AFTER = 3;

  private final LevellingFacts facts;
  private final Network net;
  private final WorkDays days;
  private final List<Integer> nodes = new ArrayList<>();
  private final List<String> units;
  private final TreeSet<String> tooDense = new TreeSet<>();
  private final boolean[] moves;
  private final int zero;
  private final Packing packing;
  private final PackingSolver solver;

  /**
   * A plan to look at; nothing is moved yet.
   *
   * @param preview as of any other change
   * @param delay working days that items start later, each times its priority
   * @param proven whether there is no better one
   * @param tooDense items that alone need more of a unit than it has
   */
  public record Proposal(
      CascadeResult preview, long delay, boolean proven, List<String> tooDense) {}

  public Levelling(LevellingFacts facts) {
    this.facts = facts;
    this.net = facts.network();
    this.days = net.calendars[0];
    this.units =
        facts.capacities().stream()
            .filter(capacity -> capacity.everyYear() != null)
            .map(Capacity::unit)
            .sorted()
            .toList();
    this.moves = new boolean[net.size];
    int first = Integer.MAX_VALUE;
    for (int node = 0; node < net.size; node++) {
      if (net.activity[node] != null) {
        first = Math.min(first, net.own[node]);
      }
      if (movable(node)) {
        nodes.add(node);
        moves[node] = true;
      }
    }
    this.zero = days.ordinal(first - 1);
    this.packing = packing();
    this.solver = new PackingSolver(packing);
  }

  /** At once, by rule: what has to wait least first. */
  public Proposal first() {
    return proposal(solver.first());
  }

  /** Better within the time given; {@link #cancel} ends it with the best so far. */
  public Proposal improve(Effort effort) {
    return proposal(solver.improve(effort));
  }

  public void cancel() {
    solver.cancel();
  }

  private boolean movable(int node) {
    Activity activity = net.activity[node];
    return activity != null
        && activity.state() == ActivityState.MOVABLE
        && !net.has(node, Network.FIXED)
        && net.work[node] > 0
        && (activity.parent() == null || !net.contains(activity.parent()));
  }

  private Packing packing() {
    PackingBuilder builder = new PackingBuilder(nodes.size(), units.size());
    int[][] capacity = capacity();
    for (int unit = 0; unit < units.size(); unit++) {
      write(builder, unit, capacity[unit]);
    }
    int[] numberOf = new int[net.size];
    Arrays.fill(numberOf, -1);
    Placement placement = new Placement(net, net.own, net.ownEnd);
    for (int i = 0; i < nodes.size(); i++) {
      int node = nodes.get(i);
      numberOf[node] = i;
      int[] need = new int[units.size()];
      for (int unit = 0; unit < need.length; unit++) {
        int most = capacity[unit][capacity[unit].length - 1];
        int wanted = need(node, units.get(unit));
        if (wanted > most) {
          tooDense.add(net.activity[node].key());
        }
        need[unit] = Math.min(wanted, most);
      }
      builder.activity(i, net.work[node], need);
      int own = days.ordinal(net.own[node] - 1) - zero;
      builder.notBefore(i, Math.max(own, release(node, numberOf, placement)));
      builder.wanted(i, own, facts.priority().getOrDefault(net.activity[node].key(), 1));
      gaps(builder, i, numberOf);
    }
    return builder.build();
  }

  /** Where what does not move in levelling and the constraints let it start. */
  private int release(int node, int[] numberOf, Placement placement) {
    int release = 0;
    for (int e = net.inFirst[node]; e < net.inFirst[node + 1]; e++) {
      int from = net.inFrom[e];
      if (numberOf[from] < 0 && net.inType[e] < Network.CARRY && net.own[from] != Network.NONE) {
        release = Math.max(release, placement.earliestFrom(e, node) - zero);
      }
    }
    int constraint = net.constraint[node];
    int day = net.constraintDay[node];
    if (constraint == ConstraintType.START_NO_EARLIER_THAN.ordinal()) {
      release = Math.max(release, days.ordinal(day - 1) - zero);
    } else if (constraint == ConstraintType.FINISH_NO_EARLIER_THAN.ordinal()) {
      release = Math.max(release, days.ordinal(day - 1) + 1 - net.work[node] - zero);
    }
    return release;
  }

  private void gaps(PackingBuilder builder, int number, int[] numberOf) {
    int node = nodes.get(number);
    for (int e = net.inFirst[node]; e < net.inFirst[node + 1]; e++) {
      int from = net.inFrom[e];
      if (numberOf[from] >= 0 && net.inType[e] < Network.CARRY) {
        int kind = net.inType[e] & 3;
        int gap = workingLag(e);
        gap += kind == 0 || kind == 2 ? net.work[from] : 0;
        // ends are inclusive: from a start to an end lie the days of both
        gap += kind == 3 ? 1 : 0;
        gap -= kind == 2 || kind == 3 ? net.work[node] : 0;
        builder.gap(numberOf[from], number, gap);
      }
    }
  }

  /** Calendar days are never more working days than this. */
  private int workingLag(int e) {
    int lag = net.inLag[e];
    if ((net.inType[e] & Network.CALENDAR_LAG) == 0 || lag == 0) {
      return lag;
    }
    return lag > 0 ? Math.min(lag, lag * 5 / 7 + 2) : lag * 5 / 7;
  }

  private int need(int node, String unit) {
    Map<String, BigDecimal> effort =
        facts.effort().getOrDefault(net.activity[node].key(), Map.of());
    BigDecimal personDays = effort.get(unit);
    return personDays == null
        ? 0
        : personDays
            .multiply(SCALE)
            .divide(BigDecimal.valueOf(net.work[node]), 0, RoundingMode.CEILING)
            .intValueExact();
  }

  /** By unit and working day, without what is already taken; the last one is for ever. */
  private int[][] capacity() {
    int last = zero + 1;
    for (int node = 0; node < net.size; node++) {
      last = net.activity[node] == null ? last : Math.max(last, days.ordinal(net.ownEnd[node]));
    }
    int until =
        days.ordinal(
            Network.day(
                LocalDate.of(Network.date(days.day(last)).getYear() + YEARS_AFTER, 12, 31)));
    int[][] capacity = new int[units.size()][until - zero + 1];
    for (Capacity unit : facts.capacities()) {
      int number = units.indexOf(unit.unit());
      if (number >= 0) {
        fill(capacity[number], unit);
        takeFixed(capacity[number], unit.unit());
      }
    }
    return capacity;
  }

  private void fill(int[] perDay, Capacity unit) {
    int first = Network.date(days.day(zero + 1)).getYear();
    int most = 1;
    for (int year = first; year <= first + 10; year++) {
      most = Math.max(most, workingDays(year));
    }
    // the same divisor for every year: else work as dense as a whole unit fits in some years only
    Arrays.fill(perDay, perDay(unit.everyYear(), most));
    for (int year : unit.byYear().keySet()) {
      int from = days.ordinal(Network.day(LocalDate.of(year, 1, 1)) - 1) - zero;
      int to = Math.min(from + workingDays(year), perDay.length - 1);
      if (to > 0 && from < to) {
        Arrays.fill(perDay, Math.max(0, from), to, perDay(unit.in(year), most));
      }
    }
  }

  private int workingDays(int year) {
    return days.count(
        Network.day(LocalDate.of(year, 1, 1)), Network.day(LocalDate.of(year, 12, 31)));
  }

  private static int perDay(BigDecimal personDays, int workingDays) {
    return personDays
        .multiply(SCALE)
        .divide(BigDecimal.valueOf(workingDays), 0, RoundingMode.FLOOR)
        .min(BigDecimal.valueOf(Packing.MOST))
        .intValueExact();
  }

  private void takeFixed(int[] perDay, String unit) {
    for (int node = 0; node < net.size; node++) {
      if (net.activity[node] != null
          && !moves[node]
          && !net.has(node, Network.CANCELLED)
          && net.work[node] > 0) {
        int need = need(node, unit);
        int from = Math.max(0, days.ordinal(net.own[node] - 1) - zero);
        int to = Math.min(perDay.length - 1, days.ordinal(net.ownEnd[node]) - zero);
        for (int t = from; need > 0 && t < to; t++) {
          perDay[t] = Math.max(0, perDay[t] - need);
        }
      }
    }
  }

  private static void write(PackingBuilder builder, int unit, int[] perDay) {
    builder.capacity(unit, perDay[perDay.length - 1]);
    int from = 0;
    for (int t = 1; t < perDay.length; t++) {
      if (perDay[t] != perDay[from]) {
        builder.capacity(unit, from, t, perDay[from]);
        from = t;
      }
    }
    builder.capacity(unit, from, perDay.length, perDay[from]);
  }

  private Proposal proposal(Solution solution) {
    List<Placed> moves = new ArrayList<>();
    long delay = 0;
    for (int i = 0; i < nodes.size(); i++) {
      int node = nodes.get(i);
      Activity activity = net.activity[node];
      int own = days.ordinal(net.own[node] - 1) - zero;
      int later = solution.start()[i] - own;
      if (later > 0) {
        int start = days.day(zero + solution.start()[i] + 1);
        moves.add(
            new Placed(
                activity.key(),
                Network.date(start),
                Network.date(days.endOf(start, plannedWork(node)))));
        delay += (long) later * facts.priority().getOrDefault(activity.key(), 1);
      }
    }
    moves.sort(Comparator.comparing(Placed::start).thenComparing(Placed::key));
    return new Proposal(
        Cascade.in(net).move(moves), delay, solution.proven(), List.copyOf(tooDense));
  }

  private int plannedWork(int node) {
    LocalDate end = net.activity[node].end();
    return end == null ? net.work[node] : Math.max(1, days.count(net.own[node], Network.day(end)));
  }
}
