// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.LagUnit;
import digital.konstanz.roadmap.portfolio.LinkType;

/** {@code to} shall wait for {@code from}, both by key; a dry run only tells what would happen. */
public record AddLink(
    String from, String to, LinkType type, int lag, LagUnit lagUnit, boolean dryRun) {}
