// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.governance;

import digital.konstanz.roadmap.shared.Texts;

/**
 * All business fields of a {@link GateDefinition}.
 *
 * @param position place in the order of the gates, from 0
 * @param required what has to be there before the gate can be passed
 */
public record GateDefinitionState(String key, String name, String required, int position) {
  public GateDefinitionState {
    key = Texts.required("key", key, 100);
    name = Texts.required("name", name, 500);
    required = Texts.optional("required", required, 4000);
  }
}
