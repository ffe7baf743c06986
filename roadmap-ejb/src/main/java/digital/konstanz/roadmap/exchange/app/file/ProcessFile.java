// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

/** A business process. */
public record ProcessFile(
    String id,
    String title,
    String department,
    Integer casesPerYear,
    Integer minutesPerCase,
    Integer mediaBreaks,
    Integer interfaces,
    Integer knowledgeRisk,
    String taskReview,
    String measure) {}
