// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

/** How far a role reaches with an operation; a wider reach contains the narrower ones. */
public enum Reach {
  /** Not at all. */
  NONE,
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
