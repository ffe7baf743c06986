// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The arrows between the nodes of a network that is being built, numbered as they were given. */
final class Edges {
  private final Activity[] activities;
  private final Map<String, Integer> index;

  /** For a summary the node of its head, else the node itself. */
  final int[] head;

  int nodes;
  int count;
  int[] from;
  int[] to;
  byte[] type;
  int[] lag;
  int[] link;

  Edges(Activity[] activities, Map<String, Integer> index, List<PlanLinkFacts> links) {
    this.activities = activities;
    this.index = index;
    this.head = new int[activities.length];
    this.nodes = activities.length;
    for (int i = 0; i < activities.length; i++) {
      head[i] = activities[i].state() == ActivityState.SUMMARY ? nodes++ : i;
    }
    int room = links.size() + 2 * activities.length + nodes;
    from = new int[room];
    to = new int[room];
    type = new byte[room];
    lag = new int[room];
    link = new int[room];
    for (int i = 0; i < links.size(); i++) {
      addLink(links.get(i), i);
    }
    for (int i = 0; i < activities.length; i++) {
      addPart(i);
    }
  }

  private void addLink(PlanLinkFacts facts, int number) {
    Integer predecessor = index.get(facts.predecessor());
    Integer successor = index.get(facts.successor());
    if (predecessor == null
        || successor == null
        || activities[successor].state() == ActivityState.CANCELLED
        || !known(activities[predecessor], byEnd(facts.type()))
        || !known(activities[successor], endMatters(facts.type()))) {
      return;
    }
    int code = facts.type().ordinal() + (facts.calendarDays() ? Network.CALENDAR_LAG : 0);
    add(predecessor, head[successor], code, facts.lag());
    link[count - 1] = number;
  }

  private void addPart(int part) {
    Integer parent =
        activities[part].parent() == null ? null : index.get(activities[part].parent());
    if (parent == null || parent == part) {
      return;
    }
    if (head[parent] != parent) {
      add(head[parent], head[part], LinkType.SS.ordinal(), 0);
      add(part, parent, Network.PART, 0);
    } else if (head[part] == part
        && activities[parent].start() != null
        && carried(activities[part])) {
      add(parent, part, Network.CARRY, 0);
    }
  }

  private static boolean carried(Activity activity) {
    return activity.start() != null && activity.state() == ActivityState.MOVABLE;
  }

  /** Without start or end only what has working days has both. */
  private static boolean known(Activity activity, boolean end) {
    return activity.state() == ActivityState.SUMMARY
        || activity.workingDays() > 0
        || (end ? activity.end() != null : activity.start() != null);
  }

  static boolean byEnd(LinkType type) {
    return type == LinkType.FS || type == LinkType.FF;
  }

  private static boolean endMatters(LinkType type) {
    return type == LinkType.FF || type == LinkType.SF;
  }

  private void add(int source, int target, int code, int days) {
    from[count] = source;
    to[count] = target;
    type[count] = (byte) code;
    lag[count] = days;
    link[count] = -1;
    count++;
  }

  String key(int node) {
    if (node < activities.length) {
      return activities[node].key();
    }
    for (int i = 0; i < head.length; i++) {
      if (head[i] == node) {
        return activities[i].key();
      }
    }
    throw new IllegalStateException("node " + node + " without item");
  }

  /** Parts that move along make no cycle: where one would, the part does not move along. */
  boolean dropCarriesBetween(boolean[] onCycle) {
    int kept = 0;
    for (int e = 0; e < count; e++) {
      if (type[e] != Network.CARRY || !onCycle[from[e]] || !onCycle[to[e]]) {
        from[kept] = from[e];
        to[kept] = to[e];
        type[kept] = type[e];
        lag[kept] = lag[e];
        link[kept++] = link[e];
      }
    }
    boolean dropped = kept < count;
    count = kept;
    return dropped;
  }

  /** Lays the arrows of each node side by side, in their order. */
  void write(Network network, int[] position) {
    int[] inFirst = firsts(to, position);
    int[] outFirst = firsts(from, position);
    network.inFrom = new int[count];
    network.inType = new byte[count];
    network.inLag = new int[count];
    network.inLink = new int[count];
    network.outTo = new int[count];
    network.outEdge = new int[count];
    int[] nextIn = inFirst.clone();
    int[] nextOut = outFirst.clone();
    for (int e = 0; e < count; e++) {
      int in = nextIn[position[to[e]]]++;
      int out = nextOut[position[from[e]]]++;
      network.inFrom[in] = position[from[e]];
      network.inType[in] = type[e];
      network.inLag[in] = lag[e];
      network.inLink[in] = link[e];
      network.outTo[out] = position[to[e]];
      network.outEdge[out] = in;
    }
    network.inFirst = inFirst;
    network.outFirst = outFirst;
  }

  private int[] firsts(int[] ends, int[] position) {
    int[] first = new int[nodes + 1];
    for (int e = 0; e < count; e++) {
      first[position[ends[e]] + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    return first;
  }
}
