// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

/** What a timeline shows beside its bars. */
public enum PaperLayer {
  BASELINE,
  DEADLINES,
  CRITICAL,
  LINKS
}
