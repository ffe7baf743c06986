// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.legal;

/** Where a framework condition comes from. */
public enum FrameworkKind {
  EXTERNAL,
  INTERNAL
}
