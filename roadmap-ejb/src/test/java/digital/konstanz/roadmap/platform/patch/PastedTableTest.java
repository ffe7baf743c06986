// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastedTableTest {

  @Test
  void theFirstLineSaysWhatPartsTheCells() {
    assertThat(cells("a\tb; c")).containsExactly(List.of("a", "b; c"));
    assertThat(cells("a;b, c")).containsExactly(List.of("a", "b, c"));
    assertThat(cells("a, b")).containsExactly(List.of("a", "b"));
  }

  @Test
  void quotedCellsHoldBreaksQuotesAndSeparators() {
    List<PastedTable.Line> lines =
        PastedTable.read("\uFEFFx;\"eins\nzwei; \"\"drei\"\"\"\r\n\r\ny;z");

    assertThat(lines)
        .containsExactly(
            new PastedTable.Line(1, List.of("x", "eins\nzwei; \"drei\"")),
            new PastedTable.Line(4, List.of("y", "z")));
  }

  @Test
  void nothingAndTooMuchAreRefused() {
    assertThatThrownBy(() -> PastedTable.read(" \n"))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, rule -> assertThat(rule.field()).isEqualTo("table"));
    assertThatThrownBy(() -> PastedTable.read("x\n".repeat(PastedTable.MOST_LINES + 1)))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            rule -> assertThat(rule.code()).isEqualTo("table.too-many-lines"));
  }

  private static List<List<String>> cells(String text) {
    return PastedTable.read(text).stream().map(PastedTable.Line::cells).toList();
  }
}
