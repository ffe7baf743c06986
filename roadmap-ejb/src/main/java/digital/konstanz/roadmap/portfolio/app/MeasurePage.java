// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import java.util.List;

/**
 * Some of the measures, by key.
 *
 * @param total how many there are for the caller
 */
public record MeasurePage(List<MeasureDetails> items, int total) {}
