// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services;

/**
 * The models by which online services are rated; a level means nothing without its model. Source:
 * OZG maturity model 1.1 (0 offline to 4 transaction, compliant from 3) and model 2.0 of July 2025.
 */
public enum MaturityModel {
  OZG_1_1(4),
  OZG_2_0(7);

  private final int highest;

  MaturityModel(int highest) {
    this.highest = highest;
  }

  /** The highest level, inclusive; the lowest is 0. */
  public int highest() {
    return highest;
  }
}
