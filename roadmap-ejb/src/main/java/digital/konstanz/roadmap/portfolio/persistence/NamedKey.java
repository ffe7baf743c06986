// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

/** Something that rows name by its key. */
public record NamedKey(Kind kind, String key, String title) {

  /** What it is. */
  public enum Kind {
    FIELD,
    FOCAL_POINT,
    UNIT
  }
}
