// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

/** A strategic goal. */
public record GoalFile(String id, String title, String description) {}
