// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A plan as arrays. Nodes are numbered in an order in which every item comes after all it waits
 * for, so that a pass is one walk through the arrays. A summary is two nodes: its head, which holds
 * back its parts, and the summary itself, which spans them. Immutable; made by {@link
 * NetworkBuilder}.
 */
public final class Network {
  static final int NONE = Integer.MIN_VALUE;
  static final int CALENDAR_LAG = 4;
  static final int CARRY = 8;
  static final int PART = 9;

  static final int FIXED = 1;
  static final int STARTED = 2;
  static final int SUMMARY = 4;
  static final int HEAD = 8;
  static final int WRITTEN = 16;
  static final int CANCELLED = 32;
  static final int HOLDS = 64;

  int size;
  Map<String, Integer> index;
  int[] nodeOf;
  Activity[] activity;
  List<PlanLinkFacts> links;
  WorkDays[] calendars;

  byte[] calendar;
  byte[] flags;
  int[] own;
  int[] ownEnd;
  int[] work;
  int[] done;
  byte[] constraint;
  int[] constraintDay;

  int[] inFirst;
  int[] inFrom;
  byte[] inType;
  int[] inLag;
  int[] inLink;
  int[] outFirst;
  int[] outTo;
  int[] outEdge;

  /** Last planned end of all that is not cancelled; {@link #NONE} when nothing is dated. */
  int horizon;

  Network() {}

  /** Activities, not counting what stands for the links of summaries. */
  public int activities() {
    return nodeOf.length;
  }

  public int links() {
    return links.size();
  }

  public boolean contains(String key) {
    return index.containsKey(key);
  }

  /**
   * The item as it was given.
   *
   * @throws IllegalArgumentException when the plan has none with this key
   */
  public Activity activity(String key) {
    return activity[node(key)];
  }

  int node(String key) {
    Integer found = index.get(key);
    if (found == null) {
      throw new IllegalArgumentException("no item " + key + ". Maybe it has no dates.");
    }
    return nodeOf[found];
  }

  boolean has(int node, int flag) {
    return (flags[node] & flag) != 0;
  }

  WorkDays days(int node) {
    return calendars[calendar[node]];
  }

  static int day(LocalDate date) {
    return date == null ? NONE : Math.toIntExact(date.toEpochDay());
  }

  static LocalDate date(int day) {
    return day == NONE ? null : LocalDate.ofEpochDay(day);
  }
}
