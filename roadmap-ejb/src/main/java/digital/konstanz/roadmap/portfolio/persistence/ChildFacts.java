// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import java.util.Set;
import java.util.TreeSet;

/**
 * What stands directly below a measure: work packages, milestones and gates, without those that
 * were cancelled or dropped.
 *
 * @param done finished work packages and reached milestones
 * @param gates codes of the reached gates
 */
public record ChildFacts(int done, int total, Set<String> gates) {
  public static final ChildFacts NONE = new ChildFacts(0, 0, Set.of());

  ChildFacts plus(ChildFacts other) {
    Set<String> all = new TreeSet<>(gates);
    all.addAll(other.gates());
    return new ChildFacts(done + other.done(), total + other.total(), all);
  }
}
