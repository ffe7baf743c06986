// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param rgb colour as 0xRRGGBB
 * @param width in points
 * @param dash lengths of line and gap in points; empty = a solid line
 */
public record Pen(int rgb, double width, List<Double> dash) {

  static Pen solid(int rgb, double width) {
    return new Pen(rgb, width, List.of());
  }

  static Pen dashed(int rgb, double width, double line, double gap) {
    return new Pen(rgb, width, List.of(line, gap));
  }
}
