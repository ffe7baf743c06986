// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

/** What comes first in {@code 03/04/2027}; AUTO lets the column decide. */
public enum DateOrder {
  AUTO,
  DAY_FIRST,
  MONTH_FIRST
}
