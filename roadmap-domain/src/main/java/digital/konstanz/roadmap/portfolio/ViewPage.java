// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** The pages that show one selection in different shapes. */
public enum ViewPage {
  TIMELINE,
  TABLE,
  BOARD
}
