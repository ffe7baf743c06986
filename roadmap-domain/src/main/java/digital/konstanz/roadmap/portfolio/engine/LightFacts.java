// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.shared.Rag;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the traffic lights of a measure depend on; anything but the status may be null = unknown.
 *
 * @param costFactor forecast cost / planned cost
 * @param progress whole percent
 * @param lastReport date of the last status report
 * @param override light set by hand, counts while the report is current
 */
public record LightFacts(
    MeasureStatus status,
    LocalDate start,
    LocalDate end,
    LocalDate forecastEnd,
    BigDecimal costFactor,
    Integer progress,
    LocalDate lastReport,
    Rag override) {}
