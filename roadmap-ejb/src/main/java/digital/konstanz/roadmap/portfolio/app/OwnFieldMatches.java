// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.OwnFieldType;
import java.util.List;

/**
 * What a filter offers of own fields, and which measures it admits.
 *
 * @param fields in manual order, retired ones left out
 * @param keys of the measures that are admitted; null when no own field is asked for
 */
public record OwnFieldMatches(List<Field> fields, List<String> keys) {

  /** An own field; {@code choices} is empty for other types than CHOICE. */
  public record Field(String name, OwnFieldType type, List<String> choices) {}
}
