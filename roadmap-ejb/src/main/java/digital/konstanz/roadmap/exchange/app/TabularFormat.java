// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

/** The kinds of sheets. */
public enum TabularFormat {
  CSV,
  XLSX
}
