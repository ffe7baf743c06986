// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import java.time.LocalDate;
import java.util.Map;

/** A baseline with the planned dates that it keeps, by key of the item. */
public record BaselineFacts(
    String name, LocalDate date, Map<String, LocalDate> starts, Map<String, LocalDate> ends) {}
