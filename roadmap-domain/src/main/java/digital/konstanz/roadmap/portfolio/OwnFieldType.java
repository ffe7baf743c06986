// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** What an own field holds. */
public enum OwnFieldType {
  TEXT,
  NUMBER,
  MONEY,
  DATE,
  CHOICE,
  YES_NO,
  LINK
}
