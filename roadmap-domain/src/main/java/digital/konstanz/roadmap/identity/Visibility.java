// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

/** Who may see an object beside its responsible function. */
public enum Visibility {
  CITY,
  UNIT_INTERNAL,
  CONFIDENTIAL
}
