// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform;

/**
 * What a context has to do once the schema is current and before the first request: demo accounts,
 * demo roadmap, interrupted jobs. Must be repeatable.
 */
public interface StartStep {

  /** Smaller runs earlier; accounts 100, roadmaps 200, the rest after. */
  int order();

  void run();
}
