// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

/** How much a finding weighs; ERROR is the gravest. */
public enum Severity {
  INFO,
  WARNING,
  ERROR
}
