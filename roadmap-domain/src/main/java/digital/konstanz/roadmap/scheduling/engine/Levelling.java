// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver.Effort;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver.Solution;
import digital.konstanz.roadmap.scheduling.engine.levelling.Periods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Moves work later until no chosen unit has more of it in any period than its capacity of that
 * period. Effort spreads as in {@link digital.konstanz.roadmap.portfolio.engine.Load}: over the
 * working days from planned start to planned end, at the parts that have it. All that may not move
 * takes its share first. Nothing moves before its planned start; a link that holds keeps holding,
 * one that is violated gets no worse; nothing passes a binding legal deadline, an upper limit of
 * its dates or the end of the scope. What finds no place within that stays an overload.
 */
public final class Levelling {
  private final LevellingFacts facts;
  private final LevellingRoots roots;
  private final LevellingAxis axis;
  private final LevellingLoad load;
  private final LevellingLinks links;
  private final Network net;
  private final int[] own;
  private final PackingSolver solver;

  /**
   * A plan to look at; nothing is moved yet.
   *
   * @param moves by new start, then key
   * @param loads periods of the chosen units that are too full before or after, by unit
   * @param tooDense items that alone need more of a unit than any period has; they stay
   * @param delay working days that items start later, each times its priority
   * @param proven whether there is no better one
   */
  public record Proposal(
      List<LevellingMove> moves,
      List<PeriodLoad> loads,
      List<String> tooDense,
      long delay,
      boolean proven) {}

  public Levelling(LevellingFacts facts) {
    this.facts = facts;
    this.net = facts.network();
    this.roots = new LevellingRoots(facts);
    this.axis = new LevellingAxis(net.calendars[0], facts.scope(), last());
    this.own =
        roots.keys.stream().mapToInt(key -> axis.startOf(net.activity(key).start())).toArray();
    this.load = new LevellingLoad(facts, roots, axis, own);
    this.links = new LevellingLinks(net, roots, axis, own);
    int[] latest = latest();
    links.pullBack(latest);
    Periods periods = load.periods(latest);
    this.solver = new PackingSolver(links.packing(facts.priority(), periods));
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

  /** How many items may move. */
  public int movable() {
    return own.length;
  }

  private LocalDate last() {
    LocalDate last = facts.scope().until();
    for (String key : roots.keys) {
      LocalDate end = net.activity(key).end();
      last = end.isAfter(last) ? end : last;
    }
    return last;
  }

  /** By the scope, legal deadlines and constraints, also of the parts; never before planned. */
  private int[] latest() {
    int[] later = new int[own.length];
    Arrays.fill(later, Integer.MAX_VALUE);
    Map<String, LocalDate> deadlines = deadlines();
    for (String key : net.index.keySet()) {
      int root = roots.number(key);
      Activity activity = net.activity(key);
      boolean dated = activity.start() != null || activity.end() != null;
      if (root >= 0 && dated && activity.state() == ActivityState.MOVABLE) {
        later[root] = Math.min(later[root], room(activity, deadlines.get(key)));
      }
    }
    for (int i = 0; i < later.length; i++) {
      later[i] = own[i] + Math.max(0, later[i]);
    }
    return later;
  }

  /** Working days by which it can start later, negative for what is too late already. */
  private int room(Activity activity, LocalDate deadline) {
    int end = axis.endOf(LevellingLinks.expectedEnd(activity));
    int room = axis.endOf(facts.scope().until()) - end;
    if (deadline != null) {
      room = Math.min(room, axis.endOf(deadline) - end);
    }
    Constraint limit = activity.constraint();
    if (limit.type() == ConstraintType.START_NO_LATER_THAN) {
      LocalDate start = activity.start() == null ? activity.end() : activity.start();
      room = Math.min(room, axis.endOf(limit.day()) - 1 - axis.startOf(start));
    } else if (limit.type() == ConstraintType.FINISH_NO_LATER_THAN) {
      room = Math.min(room, axis.endOf(limit.day()) - end);
    }
    return room;
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

  private Proposal proposal(Solution solution) {
    int[] start = solution.start();
    long[][] before = load.free(own);
    long[][] after = load.free(start);
    List<LevellingMove> moves = new ArrayList<>();
    long delay = 0;
    for (int i = 0; i < start.length; i++) {
      int later = start[i] - own[i];
      if (later > 0) {
        moves.add(move(i, start, before, after));
        delay += (long) later * facts.priority().getOrDefault(roots.keys.get(i), 1);
      }
    }
    moves.sort(Comparator.comparing(LevellingMove::start).thenComparing(LevellingMove::key));
    TreeSet<String> dense = new TreeSet<>();
    load.stays().stream().map(roots.keys::get).forEach(dense::add);
    return new Proposal(
        moves, load.compared(before, after), List.copyOf(dense), delay, solution.proven());
  }

  private LevellingMove move(int i, int[] start, long[][] before, long[][] after) {
    Activity activity = net.activity(roots.keys.get(i));
    WorkDays days = net.days(net.node(activity.key()));
    int first = days.onOrAfter(Network.day(axis.day(start[i])));
    int work = days.count(Network.day(activity.start()), Network.day(activity.end()));
    String predecessor = links.binding(i, start);
    LevellingLoad.Cell cause = predecessor == null ? load.cause(i, before, after) : null;
    return new LevellingMove(
        activity.key(),
        activity.start(),
        activity.end(),
        Network.date(first),
        Network.date(days.endOf(first, Math.max(1, work))),
        cause == null ? null : cause.unit(),
        cause == null ? null : cause.period(),
        predecessor);
  }
}
