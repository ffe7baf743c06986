// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.shared.Rag;

/**
 * Running measures with this light.
 *
 * @param time how many of them have this colour for their time
 * @param cost likewise for their cost
 * @param progress likewise for their progress
 * @param byHand how many were set by hand
 */
public record LightCount(Rag light, int count, int time, int cost, int progress, int byHand) {}
