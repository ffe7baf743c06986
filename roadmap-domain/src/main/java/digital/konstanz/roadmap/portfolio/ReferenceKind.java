// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** What a measure refers to beside its home; each kind is an ordered list without duplicates. */
public enum ReferenceKind {
  INVOLVED_UNIT,
  LEGAL_DRIVER,
  /** The measure contributes to the scenario; whether it is required only the scenario says. */
  SCENARIO,
  /** Another focal point that the measure also serves; never counts in sums. */
  ALSO_SERVES
}
