// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.LagUnit;
import digital.konstanz.roadmap.portfolio.LinkType;

/** Null leaves as it is; a dry run only tells what would happen. */
public record ChangeLink(
    String key, long seenVersion, LinkType type, Integer lag, LagUnit lagUnit, boolean dryRun) {}
