// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import java.util.Set;

/**
 * How somebody wants the timeline.
 *
 * @param pagesWide number of sheets side by side, at least 1
 * @param appendix whether everything follows as a table
 */
public record PaperWish(Paper paper, int pagesWide, Set<PaperLayer> layers, boolean appendix) {
  public static final int MOST_WIDE = 8;

  public PaperWish {
    layers = Set.copyOf(layers);
  }

  boolean shows(PaperLayer layer) {
    return layers.contains(layer);
  }
}
