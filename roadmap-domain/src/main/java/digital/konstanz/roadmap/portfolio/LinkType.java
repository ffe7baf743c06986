// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** Which end of the predecessor (first letter) the start or finish of the successor waits for. */
public enum LinkType {
  FS,
  SS,
  FF,
  SF
}
