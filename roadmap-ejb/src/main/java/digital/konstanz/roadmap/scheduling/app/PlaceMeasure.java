// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.TreePlace;
import digital.konstanz.roadmap.portfolio.app.Neighbour;

/**
 * Another place in the tree.
 *
 * @param below key of the measure or focal point it belongs to from now on; null = it stays there
 * @param seen where it stood when the caller decided; null = wherever it stands now
 */
public record PlaceMeasure(String key, String below, Neighbour neighbour, TreePlace seen) {}
