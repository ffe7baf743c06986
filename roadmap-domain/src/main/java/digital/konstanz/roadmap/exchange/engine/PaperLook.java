// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

/** How a bar looks; the pattern tells the kind of status without colour. */
public record PaperLook(int rgb, Pattern pattern) {

  /** Surface of a bar. */
  public enum Pattern {
    SOLID,
    HOLLOW,
    HATCHED,
    STRUCK
  }
}
