// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PsplibFileTest {

  @Test
  void readsJobsLinksAndCapacities() {
    Packing packing =
        PsplibFile.parse(
            """
            jobs (incl. supersource/sink ):  4
              - renewable                 :  2   R
            PRECEDENCE RELATIONS:
            jobnr.    #modes  #successors   successors
               1        1          2           2   3
               2        1          1           4
               3        1          1           4
               4        1          0
            ************
            REQUESTS/DURATIONS:
            jobnr. mode duration  R 1  R 2
            ------------
              1      1     0       0    0
              2      1     3       4    0
              3      1     2       4    1
              4      1     0       0    0
            ************
            RESOURCEAVAILABILITIES:
              R 1  R 2
                5    1
            """
                .lines()
                .toList());

    PackingSolver.Solution solution = new PackingSolver(packing).first();

    assertThat(packing.size()).isEqualTo(4);
    assertThat(solution.end()).isEqualTo(5);
  }
}
