// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

/** Gives one page after the other; the one before is finished then. */
public interface Pages {

  /** An empty page of this size in points. */
  Surface next(double width, double height);
}
