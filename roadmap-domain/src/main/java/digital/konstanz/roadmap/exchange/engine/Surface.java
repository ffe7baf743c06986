// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

/** What is drawn on: points, from the top left corner, y downwards; points as x, y, x, y ... */
public interface Surface {

  void fill(Box box, int rgb);

  void fill(double[] shape, int rgb);

  /** An open line. */
  void line(double[] points, Pen pen);

  /** A closed line. */
  void outline(double[] shape, Pen pen);

  void text(Label label);

  /** Draws only what lies inside the box. */
  void clipped(Box box, Runnable drawing);

  void tagged(Tag tag, Runnable drawing);
}
