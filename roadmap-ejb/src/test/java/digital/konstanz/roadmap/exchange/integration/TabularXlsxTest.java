// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.exchange.app.TabularCell;
import digital.konstanz.roadmap.exchange.app.TabularCell.Kind;
import digital.konstanz.roadmap.exchange.app.TabularFormat;
import digital.konstanz.roadmap.exchange.app.TabularLimits;
import digital.konstanz.roadmap.exchange.app.TabularSheet;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabularXlsxTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @Test
  void cellsSayThemselvesWhatTheyAre() throws IOException {
    byte[] bytes =
        workbook(
            sheet -> {
              header(sheet, "Titel", "Beginn", "Anteil", "Zahl", "Summe", "Fehler");
              Row row = sheet.createRow(3);
              row.createCell(0).setCellValue("Prüfung\nmit Umbruch");
              styled(row.createCell(1), "dd.mm.yyyy").setCellValue(LocalDate.of(2027, 2, 28));
              styled(row.createCell(2), "0%").setCellValue(0.45);
              row.createCell(3).setCellValue(0.1 + 0.2);
              row.createCell(4).setCellFormula("1+1");
              row.getCell(4).setCellValue(2);
              row.createCell(5).setCellErrorValue((byte) 0x17);
            });

    TabularSheet sheet = read(bytes);

    assertThat(sheet.records()).hasSize(1);
    assertThat(sheet.records().get(0).line()).isEqualTo(4);
    assertThat(sheet.records().get(0).cells())
        .containsExactly(
            TabularCell.text("Prüfung\nmit Umbruch"),
            new TabularCell("2027-02-28", Kind.DATE),
            new TabularCell("45", Kind.NUMBER),
            new TabularCell("0.3", Kind.NUMBER),
            new TabularCell("2", Kind.FORMULA),
            new TabularCell("#REF!", Kind.ERROR));
  }

  @Test
  void daysOfAWorkbookFrom1904AreNotFourYearsLate() throws IOException {
    byte[] bytes =
        workbook(
            sheet -> {
              header(sheet, "Beginn");
              styled(sheet.createRow(1).createCell(0), "yyyy-mm-dd").setCellValue(45_000);
              sheet.getWorkbook().getCTWorkbook().getWorkbookPr().setDate1904(true);
            });

    assertThat(read(bytes).records().get(0).cell(0).text()).isEqualTo("2027-03-16");
  }

  @Test
  void gapsBetweenCellsStayEmpty() throws IOException {
    byte[] bytes =
        workbook(
            sheet -> {
              header(sheet, "A", "B", "C");
              sheet.createRow(1).createCell(2).setCellValue("c");
            });

    assertThat(read(bytes).records().get(0).cells())
        .containsExactly(TabularCell.EMPTY, TabularCell.EMPTY, TabularCell.text("c"));
  }

  @Test
  void aDocumentTypeIsHostile() throws IOException {
    byte[] bytes =
        replaced(
            SHEET,
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>&a;</v></c></row>"
                + "</sheetData></worksheet>");

    assertRefused(bytes, "import.workbook-hostile");
  }

  @Test
  void aSheetThatUnpacksFarTooLargeIsHostile() throws IOException {
    String many = "<row><c t=\"str\"><v>" + " ".repeat(1_000) + "</v></c></row>";
    byte[] bytes = replaced(SHEET, "<worksheet><sheetData>" + many.repeat(20_000));

    assertThat(bytes.length).isLessThan(200_000);
    assertRefused(bytes, "import.workbook-hostile");
  }

  @Test
  void aStylePartThatWouldFillTheMemoryIsHostile() throws IOException {
    byte[] bytes = replaced("xl/styles.xml", "<styleSheet>" + "<x/>".repeat(3_000_000));

    assertRefused(bytes, "import.workbook-hostile");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/evil.xml", "/etc/evil.xml", "xl\\..\\evil.xml"})
  void climbingEntryNamesAreHostile(String name) throws IOException {
    assertRefused(replaced(name, "x"), "import.workbook-hostile");
  }

  @Test
  void tooManyEntriesAreHostile() throws IOException {
    Map<String, byte[]> parts = parts();
    for (int i = 0; i < 600; i++) {
      parts.put("xl/media/" + i + ".bin", new byte[] {1});
    }

    assertRefused(zip(parts), "import.workbook-hostile");
  }

  @Test
  void aColumnFarOutIsRefused() throws IOException {
    byte[] bytes =
        replaced(
            SHEET,
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData><row r=\"1\"><c r=\"XFD1\" t=\"str\"><v>a</v></c></row>"
                + "</sheetData></worksheet>");

    assertRefused(bytes, "import.too-many-columns");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<worksheet><sheetData><row r=\"x\"/></sheetData></worksheet>",
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row>",
        "not xml at all"
      })
  void aBrokenSheetIsRefusedAndNothingElseHappens(String part) throws IOException {
    byte[] bytes = replaced(SHEET, part);

    assertThatThrownBy(() -> read(bytes)).isInstanceOf(RuleViolatedException.class);
  }

  @Test
  void aNumberBeyondAllBoundsIsAnErrorCell() throws IOException {
    byte[] bytes =
        replaced(
            SHEET,
            "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>Titel</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>1e999999999</v></c></row></sheetData></worksheet>");

    assertThat(read(bytes).records().get(0).cell(0).kind()).isEqualTo(Kind.ERROR);
  }

  @Test
  void aTruncatedFileIsBroken() throws IOException {
    byte[] whole = workbook(sheet -> header(sheet, "Titel"));

    assertRefused(Arrays.copyOf(whole, whole.length / 2), "import.workbook-broken");
  }

  @Test
  void aTextFileIsNoWorkbook() {
    assertRefused("Titel;Ende\n".getBytes(StandardCharsets.UTF_8), "import.not-a-workbook");
  }

  @Test
  void anotherZipIsNoWorkbook() throws IOException {
    assertRefused(zip(Map.of("a.txt", new byte[] {1})), "import.not-a-workbook");
  }

  private static void header(XSSFSheet sheet, String... names) {
    Row row = sheet.createRow(0);
    for (int i = 0; i < names.length; i++) {
      row.createCell(i).setCellValue(names[i]);
    }
  }

  private static Cell styled(Cell cell, String format) {
    var book = cell.getSheet().getWorkbook();
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  private static byte[] workbook(Consumer<XSSFSheet> content) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.accept(book.createSheet("Maßnahmen"));
      book.write(out);
      return out.toByteArray();
    }
  }

  private static Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    byte[] whole = workbook(sheet -> header(sheet, "Titel"));
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(whole))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] replaced(String name, String content) throws IOException {
    Map<String, byte[]> parts = parts();
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void assertRefused(byte[] bytes, String code) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static TabularSheet read(byte[] bytes) {
    return new TabularFiles().read(bytes, TabularFormat.XLSX, TabularLimits.DEFAULT);
  }
}
