// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import java.util.Set;

/**
 * How the lines are arranged, as the page of the timeline names it.
 *
 * @param toggled keys of items that are the other way round than {@code opening} says
 */
public record PaperShape(Dimension group, Dimension colour, Opening opening, Set<String> toggled) {

  /** What lines are grouped or coloured by; {@code TREE} groups by the plan's own outline. */
  public enum Dimension {
    TREE,
    FIELD,
    FOCAL,
    LEAD,
    DRIVER,
    STATUS
  }

  /** What is open at first: {@code DEFAULT} shows measures without what is below them. */
  public enum Opening {
    DEFAULT,
    ALL,
    NONE
  }
}
