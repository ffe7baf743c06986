// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

/** Sheets of DIN 476 in landscape, in points. */
public enum Paper {
  A4(841.89, 595.28),
  A3(1190.55, 841.89),
  A2(1683.78, 1190.55);

  private final double width;
  private final double height;

  Paper(double width, double height) {
    this.width = width;
    this.height = height;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }
}
