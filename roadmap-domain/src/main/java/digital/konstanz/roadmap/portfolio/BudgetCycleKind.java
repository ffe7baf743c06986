// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** Einzelhaushalt, Doppelhaushalt, mittelfristige Finanzplanung. */
public enum BudgetCycleKind {
  ONE_YEAR,
  TWO_YEAR,
  MEDIUM_TERM
}
