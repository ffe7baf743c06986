// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** Ergebnishaushalt (consumptive) or Finanzhaushalt (investive). */
public enum FundType {
  OPERATING,
  CAPITAL
}
