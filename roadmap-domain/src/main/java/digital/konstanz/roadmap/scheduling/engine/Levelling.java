// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver.Effort;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver.Solution;
import digital.konstanz.roadmap.scheduling.engine.levelling.Periods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Moves work later until no chosen unit has more of it in any period than its capacity of that
 * period. Effort spreads as in {@link digital.konstanz.roadmap.portfolio.engine.Load}: over the
 * working days of the item from planned start to planned end, at the parts that have it. All that
 * may not move takes its share first. Nothing moves before its planned start; a link that holds
 * keeps holding, one that is violated gets no worse; nothing passes a binding legal deadline, an
 * upper limit of its dates or the end of the scope. What finds no place within that stays an
 * overload.
 */
public final class Levelling {
  private final LevellingFacts facts;
  private final LevellingRoots roots;
  private final LevellingAxis axis;
  private final LevellingLoad load;
  private final LevellingLinks links;
  private final Network net;
  private final int[] own;
  private final LevellingRoom room;
  private final PackingSolver solver;

  /**
   * A plan to look at; nothing is moved yet.
   *
   * @param moves by new start, then key
   * @param loads periods of the chosen units that are too full before or after, by unit
   * @param tooDense items that alone need more of a unit than any period has; they stay
   * @param stays other items that may move, but stay in a period that is too full, by key
   * @param delay working days that items start later, each times its priority
   * @param proven whether there is no better one
   */
  public record Proposal(
      List<LevellingMove> moves,
      List<PeriodLoad> loads,
      List<String> tooDense,
      List<LevellingStay> stays,
      long delay,
      boolean proven) {}

  public Levelling(LevellingFacts facts) {
    this.facts = facts;
    this.net = facts.network();
    this.roots = new LevellingRoots(facts);
    this.axis = new LevellingAxis(net.calendars[0], facts.scope(), last());
    this.own =
        roots.keys.stream().mapToInt(key -> axis.startOf(net.activity(key).start())).toArray();
    LevellingTimes times = new LevellingTimes(axis, facts.plan().calendars());
    this.load = new LevellingLoad(facts, roots, axis, times, own);
    this.links = new LevellingLinks(net, roots, axis, times, own);
    this.room = new LevellingRoom(facts, roots, times, links);
    Periods periods = load.periods(room.latest);
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
        moves,
        load.compared(before, after),
        List.copyOf(dense),
        stays(start, after, dense),
        delay,
        solution.proven());
  }

  private List<LevellingStay> stays(int[] start, long[][] after, Set<String> dense) {
    List<LevellingStay> stays = new ArrayList<>();
    for (int i = 0; i < start.length; i++) {
      String key = roots.keys.get(i);
      if (start[i] == own[i] && !dense.contains(key) && load.isOver(i, after)) {
        stays.add(new LevellingStay(key, room.limit(i)));
      }
    }
    stays.sort(Comparator.comparing(LevellingStay::key));
    return stays;
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
