// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

/** The direction in which a key figure improves. */
public enum Better {
  HIGHER,
  LOWER
}
