// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.shared.CalendarPeriod;
import java.time.LocalDate;

/**
 * Which load somebody looks at.
 *
 * @param firstYear null for the present one
 * @param unit of the cell whose measures are to be named; null for the most overloaded one
 * @param at first day of that cell's period, or null
 */
public record LoadQuestion(CalendarPeriod period, Integer firstYear, String unit, LocalDate at) {}
