// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services;

/** What the task review proposes for a task. */
public enum ReviewVerdict {
  KEEP,
  SIMPLIFY,
  BUNDLE,
  DIGITISE,
  SHIFT,
  DROP
}
