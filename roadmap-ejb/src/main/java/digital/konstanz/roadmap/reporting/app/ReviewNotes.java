// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import java.util.List;

/** What readers said about a measure and who has seen it, oldest first. */
public record ReviewNotes(String measure, List<CommentRow> comments, List<SeenRow> seen) {

  static final ReviewNotes NONE = new ReviewNotes(null, List.of(), List.of());

  /** Null when the caller has not marked it. */
  public SeenRow own() {
    return seen.stream().filter(SeenRow::own).findFirst().orElse(null);
  }
}
