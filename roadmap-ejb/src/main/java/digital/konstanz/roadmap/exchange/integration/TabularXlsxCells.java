// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.app.TabularCell;
import digital.konstanz.roadmap.exchange.app.TabularCell.Kind;
import digital.konstanz.roadmap.exchange.app.TabularLimits;
import digital.konstanz.roadmap.exchange.app.TabularSheetBuilder;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns the events of a worksheet into records; at most one row is held at a time. {@code from1904}
 * says that the workbook counts its days from 1904.
 */
final class TabularXlsxCells extends DefaultHandler {
  private static final MathContext SHOWN_DIGITS = new MathContext(15);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final TabularSheetBuilder sheet;
  private final ReadOnlySharedStringsTable strings;
  private final StylesTable styles;
  private final TabularLimits limits;
  private final boolean from1904;

  private final StringBuilder text = new StringBuilder();
  private final List<TabularCell> row = new ArrayList<>();
  private int line;
  private int column;
  private String type;
  private String style;
  private boolean collecting;
  private boolean formula;
  private boolean phonetic;

  TabularXlsxCells(
      TabularSheetBuilder sheet,
      ReadOnlySharedStringsTable strings,
      StylesTable styles,
      TabularLimits limits,
      boolean from1904) {
    this.sheet = sheet;
    this.strings = strings;
    this.styles = styles;
    this.limits = limits;
    this.from1904 = from1904;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "row" -> startRow(attributes.getValue("r"));
      case "c" -> startCell(attributes);
      case "f" -> formula = true;
      case "rPh" -> phonetic = true;
      case "v", "t" -> collecting = true;
      default -> collecting = false;
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (!collecting || phonetic) {
      return;
    }
    text.append(characters, start, length);
    if (text.length() > limits.cellCharacters()) {
      throw new RuleViolatedException("import.cell-too-long", line, limits.cellCharacters());
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    collecting = false;
    if (name.equals("rPh")) {
      phonetic = false;
    } else if (name.equals("c")) {
      endCell();
    } else if (name.equals("row")) {
      sheet.add(line, row);
    }
  }

  private void startRow(String number) {
    row.clear();
    column = -1;
    line = number == null ? line + 1 : Integer.parseInt(number);
  }

  private void startCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    if (column < 0 || column >= limits.columns()) {
      throw new RuleViolatedException("import.too-many-columns", line, limits.columns());
    }
    type = attributes.getValue("t");
    style = attributes.getValue("s");
    formula = false;
    text.setLength(0);
  }

  private void endCell() {
    while (row.size() < column) {
      row.add(TabularCell.EMPTY);
    }
    TabularCell cell = cell();
    TabularCell read = formula ? new TabularCell(cell.text(), Kind.FORMULA) : cell;
    if (row.size() == column) {
      row.add(read);
    } else {
      row.set(column, read);
    }
  }

  private TabularCell cell() {
    String raw = text.toString();
    if (raw.isEmpty()) {
      return TabularCell.EMPTY;
    }
    return switch (type == null ? "n" : type) {
      case "s" -> TabularCell.text(strings.getItemAt(Integer.parseInt(raw)).getString());
      case "n" -> number(raw);
      case "d" -> new TabularCell(raw.length() > 10 ? raw.substring(0, 10) : raw, Kind.DATE);
      case "e" -> new TabularCell(raw, Kind.ERROR);
      default -> TabularCell.text(raw);
    };
  }

  private TabularCell number(String raw) {
    BigDecimal value = new BigDecimal(raw).round(SHOWN_DIGITS);
    if (value.abs().precision() - value.scale() > 30 || value.scale() > 60) {
      return new TabularCell(raw, Kind.ERROR);
    }
    XSSFCellStyle cellStyle = style == null ? null : styles.getStyleAt(Integer.parseInt(style));
    String format = cellStyle == null ? null : cellStyle.getDataFormatString();
    if (format != null && isDate(cellStyle, format, value)) {
      return date(value);
    }
    BigDecimal meant = format != null && format.contains("%") ? value.multiply(HUNDRED) : value;
    return new TabularCell(plain(meant), Kind.NUMBER);
  }

  private static boolean isDate(XSSFCellStyle style, String format, BigDecimal value) {
    return DateUtil.isADateFormat(style.getDataFormat(), format)
        && DateUtil.isValidExcelDate(value.doubleValue());
  }

  private TabularCell date(BigDecimal value) {
    LocalDateTime moment = DateUtil.getLocalDateTime(value.doubleValue(), from1904);
    boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    String shown = midnight ? moment.toLocalDate().toString() : moment.toString();
    return new TabularCell(shown, Kind.DATE);
  }

  private static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
