// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

/**
 * A line of text.
 *
 * @param x left edge, middle or right edge, as {@code align} says
 * @param y baseline
 * @param style how it is set
 */
public record Label(String text, double x, double y, Align align, Style style) {

  /** Which part of the text lies at its place. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /**
   * Letters.
   *
   * @param size in points
   * @param rgb colour as 0xRRGGBB
   */
  public record Style(double size, boolean bold, int rgb) {}
}
