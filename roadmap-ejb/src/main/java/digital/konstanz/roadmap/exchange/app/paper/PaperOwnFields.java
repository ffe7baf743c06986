// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import java.util.List;
import java.util.Set;

/**
 * The conditions on own fields in words, and the measures that they admit.
 *
 * @param said one for each field
 * @param keys of measures
 */
public record PaperOwnFields(List<String> said, Set<String> keys) {

  public PaperOwnFields {
    said = List.copyOf(said);
    keys = Set.copyOf(keys);
  }
}
