// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.app.SheetData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook with one sheet of data and, where there is something to say, one of notes. */
final class SheetWorkbook {
  private static final int ROWS_IN_MEMORY = 200;
  private static final int LONGEST_TEXT = 32_767;
  private static final int CHARACTER = 256;

  private CellStyle head;
  private CellStyle day;
  private CellStyle money;
  private CellStyle literal;

  byte[] write(SheetData data) {
    try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      styles(book);
      Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(data.name()));
      fill(sheet, data);
      if (!data.notes().isEmpty()) {
        notes(book.createSheet("Info"), data.notes());
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The workbook cannot be written", e);
    }
  }

  private void styles(SXSSFWorkbook book) {
    Font bold = book.createFont();
    bold.setBold(true);
    head = book.createCellStyle();
    head.setFont(bold);
    day = book.createCellStyle();
    day.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
    money = book.createCellStyle();
    money.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
    literal = book.createCellStyle();
    literal.setQuotePrefixed(true);
  }

  private void fill(Sheet sheet, SheetData data) {
    Row header = sheet.createRow(0);
    List<SheetData.Column> columns = data.columns();
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = header.createCell(i);
      cell.setCellValue(columns.get(i).header());
      cell.setCellStyle(head);
      sheet.setColumnWidth(i, columns.get(i).characters() * CHARACTER);
    }
    int number = 1;
    for (List<Object> values : data.rows()) {
      Row row = sheet.createRow(number++);
      for (int i = 0; i < values.size(); i++) {
        set(row, i, values.get(i));
      }
    }
    sheet.createFreezePane(1, 1);
    if (!columns.isEmpty()) {
      sheet.setAutoFilter(new CellRangeAddress(0, number - 1, 0, columns.size() - 1));
    }
  }

  private void set(Row row, int column, Object value) {
    if (value == null) {
      return;
    }
    Cell cell = row.createCell(column);
    if (value instanceof LocalDate date) {
      cell.setCellValue(date);
      cell.setCellStyle(day);
    } else if (value instanceof BigDecimal amount) {
      cell.setCellValue(amount.doubleValue());
      if (amount.scale() == 2) {
        cell.setCellStyle(money);
      }
    } else if (value instanceof Integer whole) {
      cell.setCellValue(whole);
    } else {
      text(cell, value.toString());
    }
  }

  private void text(Cell cell, String text) {
    cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    if (SheetText.looksLikeFormula(text)) {
      cell.setCellStyle(literal);
    }
  }

  private static void notes(Sheet sheet, List<String> notes) {
    for (int i = 0; i < notes.size(); i++) {
      sheet.createRow(i).createCell(0).setCellValue(notes.get(i));
    }
  }
}
