// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.legal;

/** How well an entry was checked against its source; shown beside every driver. */
public enum Verification {
  SOURCE_SEEN,
  PARTLY_VERIFIED,
  GENERAL_KNOWLEDGE
}
