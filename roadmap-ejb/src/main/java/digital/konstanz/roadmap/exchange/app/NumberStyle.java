// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

/** How numbers are written: {@code 1.234,56} or {@code 1,234.56}; AUTO lets the column decide. */
public enum NumberStyle {
  AUTO,
  GERMAN,
  ENGLISH
}
