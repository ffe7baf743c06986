// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services.app;

import java.math.BigDecimal;

/**
 * A process with its priority.
 *
 * @param unit key
 * @param priority rounded half up to 2 decimals; null when something is unknown
 */
public record ProcessRow(String key, String title, String unit, BigDecimal priority) {}
