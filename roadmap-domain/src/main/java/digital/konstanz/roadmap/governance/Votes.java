// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.governance;

import digital.konstanz.roadmap.shared.Numbers;

/** Counted votes of a resolution, each 0 to 10,000. */
public record Votes(int yes, int no, int abstain) {
  public Votes {
    Numbers.between("yes", yes, 0, 10_000);
    Numbers.between("no", no, 0, 10_000);
    Numbers.between("abstain", abstain, 0, 10_000);
  }

  public int total() {
    return yes + no + abstain;
  }
}
