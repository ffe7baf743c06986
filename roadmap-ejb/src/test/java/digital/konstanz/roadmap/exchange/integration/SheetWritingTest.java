// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.exchange.app.MappingSuggestion;
import digital.konstanz.roadmap.exchange.app.SheetData;
import digital.konstanz.roadmap.exchange.app.TabularColumn;
import digital.konstanz.roadmap.exchange.app.TabularFormat;
import digital.konstanz.roadmap.exchange.app.TabularLimits;
import digital.konstanz.roadmap.exchange.app.TabularMapping;
import digital.konstanz.roadmap.exchange.app.TabularTarget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetWritingTest {
  private final SheetWriting files = new SheetWriting();

  private static SheetData sheet(Locale locale) {
    List<SheetData.Column> columns =
        List.of("Nr.", "Titel", "Beginn", "Voraussichtlich", "2027 konsumtiv (€)", "Ampel").stream()
            .map(header -> new SheetData.Column(header, 16))
            .toList();
    List<List<Object>> rows =
        List.of(
            Arrays.asList(
                "M-1",
                "=HYPERLINK(\"x\")",
                LocalDate.of(2027, 1, 4),
                null,
                new BigDecimal("-1234.50"),
                "RED"),
            Arrays.asList("M-2", "Zwei; \"drei\"", null, null, null, null));
    return new SheetData("plan", columns, rows, List.of("Demonstrationsdaten"), locale);
  }

  private String csv(Locale locale) {
    return new String(files.csv(sheet(locale)).content(), StandardCharsets.UTF_8);
  }

  @Test
  void germanTextHasAMarkSemicolonsAndDecimalCommas() {
    assertThat(csv(Locale.GERMAN))
        .startsWith("\uFEFFNr.;Titel;")
        .contains("04.01.2027;;-1234,50;RED\r\n")
        .contains("M-2;\"Zwei; \"\"drei\"\"\";;;;\r\n");
  }

  @Test
  void englishTextHasCommasAndIsoDays() {
    assertThat(csv(Locale.ENGLISH)).contains("2027-01-04,,-1234.50,RED");
  }

  @Test
  void textThatLooksLikeAFormulaIsNoneInEitherFile() throws IOException {
    assertThat(csv(Locale.GERMAN)).contains("\"'=HYPERLINK(\"\"x\"\")\"");

    byte[] book = files.xlsx(sheet(Locale.GERMAN)).content();

    try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(book))) {
      Sheet first = opened.getSheetAt(0);
      assertThat(first.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.STRING);
      assertThat(first.getRow(1).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(first.getRow(1).getCell(2).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2027, 1, 4));
      assertThat(first.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(-1234.5);
      assertThat(opened.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Demonstrationsdaten");
    }
  }

  @Test
  void theImportKnowsTheColumnsOfOurOwnFiles() {
    byte[] book = files.xlsx(sheet(Locale.GERMAN)).content();

    TabularMapping mapping =
        MappingSuggestion.of(
            new TabularFiles().read(book, TabularFormat.XLSX, TabularLimits.DEFAULT));

    assertThat(mapping.columns())
        .extracting(TabularColumn::target)
        .containsExactly(
            TabularTarget.KEY,
            TabularTarget.TITLE,
            TabularTarget.START,
            TabularTarget.FORECAST_END,
            TabularTarget.BUDGET_OPERATING,
            TabularTarget.IGNORE);
    assertThat(mapping.columns().get(4).year()).isEqualTo(2027);
  }
}
