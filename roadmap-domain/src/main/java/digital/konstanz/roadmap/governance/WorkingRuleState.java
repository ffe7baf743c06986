// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.governance;

import digital.konstanz.roadmap.shared.Texts;

/**
 * All business fields of a {@link WorkingRule}.
 *
 * @param check explains how the rule is checked; text, not executed
 */
public record WorkingRuleState(String key, String text, String check) {
  public WorkingRuleState {
    key = Texts.required("key", key, 100);
    text = Texts.required("text", text, 2000);
    check = Texts.optional("check", check, 2000);
  }
}
