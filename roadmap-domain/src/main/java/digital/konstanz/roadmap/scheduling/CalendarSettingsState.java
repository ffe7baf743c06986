// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Business fields of the {@link CalendarSettings}; closing days by date. */
public record CalendarSettingsState(
    UUID id,
    String cityName,
    String land,
    BigDecimal hoursPerDay,
    int personDaysPerFte,
    List<ClosingDayState> closingDays) {}
