// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.shared.PlanDate;

/** A date that was read; {@code ranged} when it was chosen out of Low, Mid and High. */
public record TabularDate(PlanDate date, boolean ranged) {}
