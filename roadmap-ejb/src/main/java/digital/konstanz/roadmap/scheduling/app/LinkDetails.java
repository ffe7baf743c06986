// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.LagUnit;
import digital.konstanz.roadmap.portfolio.LinkType;

/**
 * A link between two items that the caller sees: {@code to} waits for {@code from}.
 *
 * @param lag days of {@code lagUnit}; negative for an overlap
 * @param editable whether the caller may change or remove it
 */
public record LinkDetails(
    String key,
    long version,
    String from,
    String fromTitle,
    String to,
    String toTitle,
    LinkType type,
    int lag,
    LagUnit lagUnit,
    boolean editable) {}
