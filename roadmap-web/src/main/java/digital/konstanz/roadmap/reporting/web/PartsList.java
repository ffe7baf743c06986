// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.web;

import java.util.List;

/**
 * The measures behind a number, ready to be read.
 *
 * @param title what the number is about
 * @param figure the number itself
 * @param lead how many measures are shown
 * @param rest what all others add; null when there are no others
 */
public record PartsList(String title, String figure, String lead, List<Line> lines, String rest) {

  /** A measure with what it adds. */
  public record Line(String key, String title, String figure) {}
}
