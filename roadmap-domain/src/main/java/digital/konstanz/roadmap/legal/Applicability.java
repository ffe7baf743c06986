// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.legal;

/** How far a legal driver concerns the city itself. */
public enum Applicability {
  YES,
  PARTLY,
  INDIRECTLY,
  RARELY,
  NO
}
