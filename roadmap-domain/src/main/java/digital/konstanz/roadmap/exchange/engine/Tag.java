// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

/**
 * What a part of a page is for those who have it read aloud.
 *
 * @param text what is said instead of a figure; null for everything else
 */
public record Tag(Role role, String text) {

  /** Tables go on over pages: a table on the next page continues the last one. */
  public enum Role {
    /** Repeated or decorative; not read. */
    ARTIFACT,
    TITLE,
    HEADING,
    PARAGRAPH,
    FIGURE,
    TABLE,
    NEXT_TABLE,
    ROW,
    HEAD_CELL,
    CELL
  }

  static Tag of(Role role) {
    return new Tag(role, null);
  }

  static Tag figure(String text) {
    return new Tag(Role.FIGURE, text);
  }
}
