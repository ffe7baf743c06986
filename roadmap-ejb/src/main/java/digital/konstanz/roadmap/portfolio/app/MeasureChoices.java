// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import java.util.List;

/**
 * What the fields of a measure can refer to, by key; each list sorted by key.
 *
 * @param people accounts that can be the responsible function; empty for callers who edit nothing
 * @param ownFields in the order of the fact sheet
 */
public record MeasureChoices(
    List<Choice> units,
    List<Choice> focalPoints,
    List<Choice> legalDrivers,
    List<Choice> scenarios,
    List<Choice> criteria,
    List<Choice> people,
    List<OwnFieldChoice> ownFields) {

  /**
   * @param group for a focal point its field of action; else null
   */
  public record Choice(String key, String name, String group) {}

  /**
   * @param type constant of {@code OwnFieldType}
   * @param choices only for a field of choices, else empty
   */
  public record OwnFieldChoice(String name, String type, List<String> choices) {}
}
