// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Texts;

/** The prose of the fact sheet; each may be null. */
public record FactTexts(String description, String aim, String benefit, String closingNote) {
  public static final FactTexts EMPTY = new FactTexts(null, null, null, null);
  private static final int LONGEST = 10_000;

  public FactTexts {
    description = Texts.optional("description", description, LONGEST);
    aim = Texts.optional("aim", aim, LONGEST);
    benefit = Texts.optional("benefit", benefit, LONGEST);
    closingNote = Texts.optional("closingNote", closingNote, LONGEST);
  }
}
