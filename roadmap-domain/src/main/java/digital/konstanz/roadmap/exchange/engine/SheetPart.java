// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

/**
 * One sheet of the chart.
 *
 * @param from number of its first line
 * @param to number after its last line
 * @param whole whether the sheet holds all lines and this is a strip of it; else links to other
 *     sheets end at the edge
 */
record SheetPart(TimeAxis axis, int from, int to, double bodyTop, boolean whole) {

  double y(int line) {
    return bodyTop + (line - from) * PaperGeometry.ROW;
  }

  double bottom() {
    return y(to);
  }

  Box body() {
    return new Box(axis.left(), bodyTop, axis.right() - axis.left(), bottom() - bodyTop);
  }
}
