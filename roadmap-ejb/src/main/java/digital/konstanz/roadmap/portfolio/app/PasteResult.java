// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import java.util.List;
import java.util.UUID;

/**
 * What a block changes and what of it is refused; cells that stay as they are stand in neither.
 *
 * @param undo the undo step; null after a dry run and when nothing changed
 */
public record PasteResult(List<Change> changes, List<Refusal> refused, UUID undo) {

  /** Values as in the rows of the table. */
  public record Change(String key, String column, Object before, Object after) {}

  /**
   * @param values fill the places of the message with this code
   */
  public record Refusal(String key, String column, String text, String code, List<Object> values) {}
}
