// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.MilestoneStatus;
import digital.konstanz.roadmap.shared.Precision;
import java.time.LocalDate;
import java.util.List;

/** A milestone; with a gate it is named by it and needs no id. */
public record MilestoneFile(
    String id,
    String gate,
    String name,
    LocalDate date,
    Precision precision,
    MilestoneStatus status,
    LocalDate forecastDate,
    Precision forecastPrecision,
    LocalDate actualDate,
    Precision actualPrecision,
    List<DependencyFile> dependsOn,
    List<ExternalKeyFile> externalKeys,
    ConstraintType constraintType,
    LocalDate constraintDate,
    Boolean manual) {}
