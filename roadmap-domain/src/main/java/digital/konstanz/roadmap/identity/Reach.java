// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

/**
 * How far a role reaches with an operation; a wider reach contains the narrower ones, but for
 * {@link #CONFIDENTIAL}, which stands for itself.
 */
public enum Reach {
  /** Not at all. */
  NONE,
  /** What is confidential and led by the unit of the grant or a unit below it, nothing else. */
  CONFIDENTIAL,
  /** Objects for which the caller is the responsible function. */
  OWN,
  /** Objects led by the unit of the grant or a unit below it, and own ones. */
  UNIT,
  /** {@link #UNIT}, and everything in the city whose visibility is city-wide. */
  VISIBLE,
  /** Everything but what is confidential and not the caller's. */
  CITY;

  public boolean contains(Reach other) {
    return ordinal() >= other.ordinal();
  }
}
