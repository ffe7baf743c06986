// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import java.time.LocalDate;

/**
 * The lock of a plan that holds now, for pages.
 *
 * @param by name of who locked it; null when that account is gone
 */
public record PlanLockRow(String baseline, String name, LocalDate since, String by) {}
