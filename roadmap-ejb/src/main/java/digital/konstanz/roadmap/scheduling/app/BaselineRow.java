// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.scheduling.BaselineStatus;
import digital.konstanz.roadmap.scheduling.LockTerm;
import java.time.LocalDate;

/**
 * A baseline in a list.
 *
 * @param date the day whose plan it keeps
 * @param author the function that made it; null for unknown
 * @param resolution key; null for none
 * @param inForce whether it is the approved plan that others are measured by
 * @param lock null when it was never locked
 * @param behind whether it waits for somebody else who decides, since the caller is behind it,
 *     alone or as somebody who is stood in for
 * @param mayDecide whether the caller may approve or refuse it
 */
public record BaselineRow(
    String key,
    String name,
    BaselineStatus status,
    LocalDate date,
    String author,
    String reason,
    String resolution,
    LocalDate decidedOn,
    String decisionReason,
    boolean inForce,
    LockTerm lock,
    boolean behind,
    boolean mayDecide,
    long version) {}
