// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** How much a measure is needed: MUSS, SOLL, KANN, NICHT. */
public enum Moscow {
  MUST,
  SHOULD,
  COULD,
  WONT
}
