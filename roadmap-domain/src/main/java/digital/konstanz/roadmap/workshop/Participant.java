// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.workshop;

import digital.konstanz.roadmap.shared.Texts;

/** Who takes part: a code and a role, never a person's name. */
public record Participant(String code, String role) {
  public Participant {
    code = Texts.required("code", code, 50);
    role = Texts.optional("role", role, 300);
  }
}
