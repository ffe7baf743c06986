// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.exchange.app.TabularFormat;
import digital.konstanz.roadmap.exchange.app.TabularLimits;
import digital.konstanz.roadmap.exchange.app.TabularSheet;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TabularFilesPropertyTest {
  @Property(tries = 500)
  void anyBytesGiveASheetOrAClearRefusal(@ForAll byte[] bytes, @ForAll TabularFormat format) {
    assertThat(verdict(bytes, format)).startsWith("import.");
  }

  @Property(tries = 300)
  void anyTextGivesASheetOrAClearRefusal(@ForAll("sheetLike") String text) {
    String verdict = verdict(text.getBytes(StandardCharsets.UTF_8), TabularFormat.CSV);

    assertThat(verdict).startsWith("import.");
  }

  @Property(tries = 300)
  void whatIsWrittenWithQuotesIsReadBackUnchanged(
      @ForAll("rows") List<List<String>> rows, @ForAll("delimiters") String delimiter) {
    StringBuilder csv = new StringBuilder(String.join(delimiter, "A", "B", "C")).append("\r\n");
    for (List<String> row : rows) {
      List<String> quoted = new ArrayList<>(List.of("\"k\""));
      row.forEach(cell -> quoted.add("\"" + cell.replace("\"", "\"\"") + "\""));
      csv.append(String.join(delimiter, quoted)).append("\r\n");
    }

    TabularSheet sheet =
        new TabularFiles()
            .read(
                csv.toString().getBytes(StandardCharsets.UTF_8),
                TabularFormat.CSV,
                TabularLimits.DEFAULT);

    assertThat(sheet.records().stream().map(r -> List.of(r.cell(1).text(), r.cell(2).text())))
        .isEqualTo(rows);
  }

  @Provide
  Arbitrary<String> sheetLike() {
    return Arbitraries.strings().withChars("ab\";,\t\r\n0123ä€<>=+-@").ofMaxLength(120);
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    Arbitrary<String> cell = Arbitraries.strings().withChars("ab \";,\t\r\n€ß<'").ofMaxLength(12);
    return cell.list().ofSize(2).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> delimiters() {
    return Arbitraries.of(";", ",", "\t");
  }

  private static String verdict(byte[] bytes, TabularFormat format) {
    try {
      new TabularFiles().read(bytes, format, TabularLimits.DEFAULT);
      return "import.read";
    } catch (RuleViolatedException refused) {
      return refused.code();
    }
  }
}
