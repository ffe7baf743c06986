// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

/** A rectangle in points, from its top left corner. */
public record Box(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  /** Corners in order, as a closed shape. */
  double[] corners() {
    return new double[] {x, y, right(), y, right(), bottom(), x, bottom()};
  }
}
