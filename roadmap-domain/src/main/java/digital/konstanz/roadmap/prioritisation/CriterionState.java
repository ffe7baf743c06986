// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation;

import digital.konstanz.roadmap.shared.Numbers;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * One criterion of a catalogue.
 *
 * @param weight not negative; only its share of the sum of all weights counts
 */
public record CriterionState(
    UUID id, String key, String name, BigDecimal weight, String description) {
  public CriterionState {
    Values.required("id", id);
    key = Texts.required("key", key, 100);
    name = Texts.required("name", name, 300);
    weight = Numbers.plain("weight", Values.required("weight", weight), 8, 4);
    if (weight.signum() < 0) {
      throw RuleViolatedException.at("weight", "weight.negative", weight);
    }
    description = Texts.optional("description", description, 2000);
  }
}
