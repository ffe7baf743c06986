// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.engine.Move;

/** A new place in time; a dry run only tells what would happen. */
public record MoveMeasure(String key, Move move, boolean dryRun) {}
