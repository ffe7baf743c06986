// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/**
 * Where a measure stands in the tree, as somebody sees it.
 *
 * @param below key of the measure or focal point it belongs to; null for none that is seen
 * @param after key of the measure before it there; null for the first, and without a home
 */
public record TreePlace(String below, String after) {}
