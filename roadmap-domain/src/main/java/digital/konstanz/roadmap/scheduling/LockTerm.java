// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import java.time.LocalDate;

/**
 * From when to when an approved plan is or was locked.
 *
 * @param by name of who locked it; null when that account is gone
 * @param endedOn null as long as it holds
 * @param endReason null when another plan took its place
 */
public record LockTerm(
    LocalDate since, String by, LocalDate endedOn, String endedBy, String endReason) {

  public boolean holds() {
    return endedOn == null;
  }
}
