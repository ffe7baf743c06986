// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.OwnFieldType;
import java.util.List;

/**
 * A field that the city added to the measures of a roadmap.
 *
 * @param id opaque
 * @param position manual order, ties by name
 * @param retired no longer offered; its values stay
 * @param values how many measures have one
 */
public record OwnFieldDetails(
    String id,
    String name,
    OwnFieldType type,
    List<String> choices,
    int position,
    boolean retired,
    long values,
    long version) {

  /** One choice in a line. */
  public String choiceLines() {
    return String.join("\n", choices);
  }
}
