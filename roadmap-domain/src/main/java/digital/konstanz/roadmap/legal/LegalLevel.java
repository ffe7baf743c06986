// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.legal;

/** Who made the law. */
public enum LegalLevel {
  EU,
  FEDERAL,
  STATE
}
