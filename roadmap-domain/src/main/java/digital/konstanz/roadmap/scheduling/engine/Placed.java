// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import java.time.LocalDate;

/** New planned dates of an item, as somebody asked for them; inclusive. */
public record Placed(String key, LocalDate start, LocalDate end) {}
