// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a {@link Network} of records. A link counts when both its ends are among the activities,
 * the dates it speaks of are known and its successor is not cancelled.
 */
public final class NetworkBuilder {
  private final Map<String, WorkingCalendar> calendars = new LinkedHashMap<>();
  private final Map<String, Integer> index = new HashMap<>();
  private final List<Activity> activities = new ArrayList<>();
  private final List<PlanLinkFacts> links = new ArrayList<>();
  private LocalDate firstDay = LocalDate.of(2026, 1, 1);

  public NetworkBuilder(WorkingCalendar city) {
    calendars.put(null, city);
  }

  /** Another calendar, for the activities that name it. At most 100. */
  public NetworkBuilder calendar(String name, WorkingCalendar calendar) {
    if (calendars.size() > 100) {
      throw new IllegalArgumentException("more than 100 calendars. Maybe one per person.");
    }
    calendars.put(name, calendar);
    return this;
  }

  /** Where activities without a start begin at the earliest. */
  public NetworkBuilder from(LocalDate day) {
    this.firstDay = day;
    return this;
  }

  public NetworkBuilder add(Activity activity) {
    if (index.putIfAbsent(activity.key(), activities.size()) != null) {
      throw new IllegalArgumentException(activity.key() + " twice. Maybe two plans in one.");
    }
    activities.add(activity);
    return this;
  }

  public NetworkBuilder addAll(Collection<Activity> all) {
    all.forEach(this::add);
    return this;
  }

  public NetworkBuilder link(PlanLinkFacts link) {
    links.add(link);
    return this;
  }

  public NetworkBuilder linkAll(Collection<PlanLinkFacts> all) {
    links.addAll(all);
    return this;
  }

  /**
   * @throws RuleViolatedException a conflict {@code link.cycle} with the keys of every item on a
   *     cycle, in order, each waiting for the one before and the first for the last
   */
  public Network build() {
    Activity[] all = activities.toArray(Activity[]::new);
    Edges edges = new Edges(all, index, links);
    int[] position = new Order(edges).positions();
    Network network = new Network();
    network.index = index;
    network.links = List.copyOf(links);
    network.size = position.length;
    network.nodeOf = Arrays.copyOf(position, all.length);
    edges.write(network, position);
    new Nodes(network, calendars, firstDay).write(all, edges, position);
    return network;
  }
}
