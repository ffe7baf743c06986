// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.shared.RuleViolatedException;

/** Turns the bytes of a file into a sheet. */
public interface TabularSource {
  /**
   * @throws RuleViolatedException with a code {@code import.*} when the file as a whole cannot be
   *     read; the line is among the values where one is known
   */
  TabularSheet read(byte[] bytes, TabularFormat format, TabularLimits limits);
}
