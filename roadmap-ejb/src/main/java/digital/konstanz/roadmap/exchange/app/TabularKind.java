// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

/** What a row of a sheet can be. */
public enum TabularKind {
  FIELD,
  FOCAL_POINT,
  MEASURE,
  WORK_PACKAGE
}
