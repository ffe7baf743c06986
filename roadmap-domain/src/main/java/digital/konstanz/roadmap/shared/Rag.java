// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

/** Traffic light; GREY says that there is no current report. */
public enum Rag {
  GREEN,
  YELLOW,
  RED,
  GREY
}
