// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Texts;

/** What has to be looked into before a release; null is not answered yet. */
public record Screening(
    Boolean personalData,
    Boolean dpiaRequired,
    Boolean staffCouncil,
    Boolean accessibilityRelevant,
    String procurement) {
  public static final Screening UNKNOWN = new Screening(null, null, null, null, null);

  public Screening {
    procurement = Texts.optional("procurement", procurement, 2_000);
  }
}
