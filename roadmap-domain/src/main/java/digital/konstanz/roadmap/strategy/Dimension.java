// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.strategy;

/** The levels on which the roadmap looks at a field of action. */
public enum Dimension {
  STRATEGIC,
  TECHNICAL,
  ORGANISATIONAL
}
