// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import java.util.List;

/**
 * What became of reasons that were given together.
 *
 * @param explained keys of the measures that have the given reason now
 * @param kept keys of those that somebody else gave a reason meanwhile: it stays
 */
public record ExplainedSlips(List<String> explained, List<String> kept) {}
