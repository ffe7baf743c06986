// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static digital.konstanz.roadmap.scheduling.engine.Network.NONE;

import digital.konstanz.roadmap.portfolio.engine.ConstraintMiss;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a network calculation found; every question is about an item of its network, by key. */
public final class Schedule {
  final Network net;
  final int[] start;
  final int[] end;
  final int[] lateStart;
  final int[] lateEnd;
  final int[] totalFloat;
  final int[] freeFloat;
  final int[] driver;
  int horizon;

  Schedule(Network net) {
    this.net = net;
    this.start = new int[net.size];
    this.end = new int[net.size];
    this.lateStart = new int[net.size];
    this.lateEnd = new int[net.size];
    this.totalFloat = new int[net.size];
    this.freeFloat = new int[net.size];
    this.driver = new int[net.size];
  }

  public Network network() {
    return net;
  }

  /** The day to which float counts: the last planned end, else the last earliest end. */
  public LocalDate horizon() {
    return Network.date(horizon);
  }

  /** Earliest start that links and constraints allow; for as late as possible the latest. */
  public LocalDate start(String key) {
    return Network.date(start[net.node(key)]);
  }

  /** The end that goes with {@link #start}, inclusive. */
  public LocalDate end(String key) {
    return Network.date(end[net.node(key)]);
  }

  public LocalDate lateStart(String key) {
    return Network.date(lateStart[net.node(key)]);
  }

  public LocalDate lateEnd(String key) {
    return Network.date(lateEnd[net.node(key)]);
  }

  /**
   * Working days by which the item may slip before the roadmap ends later; negative: so many are
   * missing. Null for a cancelled item.
   */
  public Integer totalFloat(String key) {
    int value = totalFloat[net.node(key)];
    return value == NONE ? null : value;
  }

  /** Working days by which the item may slip before anything else moves. */
  public int freeFloat(String key) {
    return freeFloat[net.node(key)];
  }

  /** No float left; false for a cancelled item. */
  public boolean critical(String key) {
    return nearCritical(key, 0);
  }

  /** At most so many working days of float. */
  public boolean nearCritical(String key, int days) {
    int value = totalFloat[net.node(key)];
    return value != NONE && value <= days;
  }

  /** The link that decides where the item lies; empty when it is its own start or constraint. */
  public Optional<PlanLinkFacts> driver(String key) {
    int edge = driver[net.node(key)];
    return edge < 0 || net.inLink[edge] < 0
        ? Optional.empty()
        : Optional.of(net.links.get(net.inLink[edge]));
  }

  /** Keys of the critical items, each after all it waits for. */
  public List<String> criticalPath() {
    List<String> path = new ArrayList<>();
    for (int node = 0; node < net.size; node++) {
      if (net.activity[node] != null && totalFloat[node] != NONE && totalFloat[node] <= 0) {
        path.add(net.activity[node].key());
      }
    }
    return path;
  }

  /** What does not fit, each item after all it waits for. */
  public List<PlanConflict> conflicts() {
    return new ConflictSearch(this).all();
  }

  /** Constraints that are not kept, of what has not ended. */
  public List<ConstraintMiss> missedConstraints() {
    return conflicts().stream().flatMap(conflict -> missed(conflict).stream()).toList();
  }

  private Optional<ConstraintMiss> missed(PlanConflict conflict) {
    Activity activity = net.activity(conflict.key());
    Constraint constraint = activity.constraint();
    boolean by =
        conflict.kind() == PlanConflict.Kind.CONSTRAINT_MISSED || constraint.type().fixes();
    return by && activity.state() != ActivityState.DONE
        ? Optional.of(
            new ConstraintMiss(
                conflict.key(), constraint.type(), constraint.day(), conflict.days()))
        : Optional.empty();
  }

  /** Earliest start and end of every item, by key. */
  public Map<String, LocalDate[]> dates() {
    Map<String, LocalDate[]> dates = new TreeMap<>();
    net.index.keySet().forEach(key -> dates.put(key, new LocalDate[] {start(key), end(key)}));
    return dates;
  }
}
