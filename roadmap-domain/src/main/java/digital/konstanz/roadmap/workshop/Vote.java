// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.workshop;

import digital.konstanz.roadmap.shared.Texts;

/** One dot of one participant on one card; several of the same are allowed. */
public record Vote(String participant, String card) {
  public Vote {
    participant = Texts.required("participant", participant, 50);
    card = Texts.required("items", card, 100);
  }
}
