// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.exchange.app.TabularFormat;
import digital.konstanz.roadmap.exchange.app.TabularLimits;
import digital.konstanz.roadmap.exchange.app.TabularRecord;
import digital.konstanz.roadmap.exchange.app.TabularSheet;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TabularFilesTest {
  private static final String GERMAN = "ID;Titel;Größe\r\nM-1;Prüfung;1,5\r\nM-2;Ämter;2\r\n";

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsUmlautsInEveryEncoding(String encoding) {
    TabularSheet sheet = read(GERMAN.getBytes(Charset.forName(encoding)));

    assertThat(sheet.headers()).containsExactly("ID", "Titel", "Größe");
    assertThat(texts(sheet, 1)).containsExactly("Prüfung", "Ämter");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsNoPartOfTheFirstHeader(String encoding) {
    TabularSheet sheet = read(("\ufeff" + GERMAN).getBytes(Charset.forName(encoding)));

    assertThat(sheet.headers().get(0)).isEqualTo("ID");
    assertThat(sheet.encoding()).isEqualTo(encoding);
  }

  @Test
  void mixedEncodingsAreRefusedWithTheLineOfTheFirstBrokenByte() {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.writeBytes("ID;Titel\nM-1;Prüfung\nM-2;".getBytes(StandardCharsets.UTF_8));
    mixed.writeBytes("Ämter\n".getBytes(Charset.forName("windows-1252")));

    assertRefused(mixed.toByteArray(), "import.encoding-broken", 3);
  }

  @Test
  void aBrokenCharacterAfterAMarkIsRefused() {
    byte[] broken = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', ';', '\n', (byte) 0xFF, 'x'};

    assertRefused(broken, "import.encoding-broken", 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void findsTheDelimiter(String delimiter) {
    String csv = "A|B|C\n1,5|x|z\n2|\"a;b,c\"|z\n".replace("|", delimiter);
    if (delimiter.equals(",")) {
      csv = "A,B,C\n\"1,5\",x,z\n2,\"a;b;c\",z\n";
    }

    TabularSheet sheet = read(utf8(csv));

    assertThat(sheet.delimiter()).isEqualTo(delimiter);
    assertThat(sheet.headers()).containsExactly("A", "B", "C");
  }

  @Test
  void aNamedDelimiterCountsAsALine() {
    TabularSheet sheet = read(utf8("sep=,\nTitel,Rest\na;b,c\n"));

    assertThat(sheet.headers()).containsExactly("Titel", "Rest");
    assertThat(sheet.records().get(0).line()).isEqualTo(3);
  }

  @Test
  void lineIsTheOneWhereTheRecordStarts() {
    String csv = "ID;\"Titel\nmit Umbruch\"\r\n\r\n1;\"eins\r\nzwei\rdrei\"\n2;b\n\n\n3;c";

    TabularSheet sheet = read(utf8(csv));

    assertThat(sheet.headers()).containsExactly("ID", "Titel mit Umbruch");
    assertThat(sheet.records().stream().map(TabularRecord::line)).containsExactly(4, 7, 10);
    assertThat(sheet.records().get(0).cell(1).text()).isEqualTo("eins\r\nzwei\rdrei");
  }

  @Test
  void sameHeadersAreNumberedAndMissingOnesNamedByPlace() {
    TabularSheet sheet = read(utf8("Titel;titel;;Titel;Ende;\na;b;c;d;e;\n"));

    assertThat(sheet.headers()).containsExactly("Titel", "titel (2)", "#3", "Titel (3)", "Ende");
  }

  @Test
  void anOpenQuoteIsRefusedWithItsLine() {
    assertRefused(utf8("ID;Titel\n1;a\n2;\"offen\n3;c\n"), "import.csv-quote", 3);
  }

  @Test
  void textBehindAQuoteIsRefusedWithItsLine() {
    assertRefused(utf8("ID;Titel\n1;\"a\" b\n"), "import.csv-quote", 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\ufeff", ";;;\n"})
  void aFileWithoutHeaderIsEmpty(String text) {
    assertThatThrownBy(() -> read(utf8(text)))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, e -> assertThat(e.code()).isEqualTo("import.empty-file"));
  }

  @Test
  void binaryContentIsNoText() {
    assertRefused(new byte[] {1, 2, 3, 'a', 0, 7, 9, 12, 13}, "import.not-a-text-file");
    assertRefused(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, "import.not-a-text-file");
  }

  @Test
  void limitsAreNamed() {
    TabularLimits small = new TabularLimits(200, 1_000, 60, 12, 3, 2);

    assertRefused(utf8("A;B;C;D\n"), small, "import.too-many-columns", 1, 3);
    assertRefused(utf8("A\n1\n2\n3\n"), small, "import.too-many-rows", 2);
    assertRefused(utf8("A\n1234567890123\n"), small, "import.cell-too-long", 2, 12);
    assertRefused(
        utf8("A;B;C\n" + ("12345678901;".repeat(3) + "\n").repeat(3)),
        small,
        "import.too-many-columns",
        2,
        3);
    assertRefused(
        utf8("A;B\n" + "12345678901;12345678901\n".repeat(3)), small, "import.too-much-text", 60L);
    assertRefused(new byte[201], small, "import.file-too-large", 0, 0L);
  }

  private static void assertRefused(byte[] bytes, String code, Object... values) {
    assertRefused(bytes, TabularLimits.DEFAULT, code, values);
  }

  private static void assertRefused(
      byte[] bytes, TabularLimits limits, String code, Object... values) {
    assertThatThrownBy(() -> new TabularFiles().read(bytes, TabularFormat.CSV, limits))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.values().stream().map(String::valueOf))
                  .isEqualTo(List.of(values).stream().map(String::valueOf).toList());
            });
  }

  private static TabularSheet read(byte[] bytes) {
    return new TabularFiles().read(bytes, TabularFormat.CSV, TabularLimits.DEFAULT);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> texts(TabularSheet sheet, int column) {
    return sheet.records().stream().map(r -> r.cell(column).text()).toList();
  }
}
