// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.governance;

import digital.konstanz.roadmap.shared.Texts;

/**
 * All business fields of a {@link Committee}.
 *
 * @param seats null if unknown
 */
public record CommitteeState(
    String key, String name, String role, String cadence, String competence, Integer seats) {
  public CommitteeState {
    key = Texts.required("key", key, 100);
    name = Texts.required("name", name, 500);
    role = Texts.optional("role", role, 200);
    cadence = Texts.optional("cadence", cadence, 200);
    competence = Texts.optional("competence", competence, 2000);
  }
}
