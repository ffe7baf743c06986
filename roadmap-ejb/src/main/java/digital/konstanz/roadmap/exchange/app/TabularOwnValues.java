// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.TabularBinding.Bound;
import digital.konstanz.roadmap.exchange.app.TabularColumn.OwnFieldKind;
import digital.konstanz.roadmap.exchange.app.TabularValues.OwnValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads own fields and keeps the text of what could not be read, so that nothing of the sheet is
 * lost: in an own field named after the column.
 */
final class TabularOwnValues {
  private static final int TEXT = 20_000;
  private static final int LINK_LENGTH = 2_000;
  private static final int SCALE = 6;
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

  /** Name of the own field that keeps texts of the column which are not its value. */
  static String textName(String header) {
    return header + " (Text)";
  }

  void read(TabularRow row, Bound bound, TabularCell cell) {
    switch (bound.column().type()) {
      case TEXT -> text(row, bound, cell);
      case NUMBER, MONEY -> number(row, bound, cell);
      case DATE -> date(row, bound, cell);
      case LINK -> link(row, bound, cell);
    }
  }

  /** Every refused cell of a measure that is imported keeps its text in an own field. */
  static void keepUnread(TabularRow row) {
    row.unread()
        .forEach(
            (column, text) -> {
              String clean = TabularTexts.clean(text);
              if (!clean.isEmpty()) {
                row.values().keepText(textName(column), clean);
              }
            });
  }

  private static void text(TabularRow row, Bound bound, TabularCell cell) {
    String text = cell.clean();
    if (text.length() > TEXT) {
      row.reject(bound.header(), text, "import.text-too-long", text.length(), TEXT);
    } else {
      row.values().setOwn(bound.column().name(), new OwnValue(OwnFieldKind.TEXT, text));
    }
  }

  private static void number(TabularRow row, Bound bound, TabularCell cell) {
    TabularColumn column = bound.column();
    NumberStyle style =
        cell.kind() == TabularCell.Kind.NUMBER ? NumberStyle.ENGLISH : column.numberStyle();
    TabularReading<BigDecimal> read = TabularNumbers.read(cell.clean(), style);
    boolean money = column.type() == OwnFieldKind.MONEY;
    if (read.isRefused()) {
      row.refuse(bound.header(), cell.text(), read.code(), read.values().toArray());
    } else if (read.value().stripTrailingZeros().scale() > (money ? 2 : SCALE)) {
      row.refuse(bound.header(), cell.text(), "import.too-many-decimals");
    } else {
      row.values().setOwn(column.name(), new OwnValue(column.type(), read.value()));
    }
  }

  private static void date(TabularRow row, Bound bound, TabularCell cell) {
    TabularReading<TabularDate> read =
        TabularDates.read(cell.clean(), bound.column().dateOrder(), true);
    if (read.isRefused()) {
      row.refuse(bound.header(), cell.text(), read.code(), read.values().toArray());
    } else {
      row.values()
          .setOwn(
              bound.column().name(), new OwnValue(OwnFieldKind.DATE, read.value().date().date()));
    }
  }

  private static void link(TabularRow row, Bound bound, TabularCell cell) {
    String text = cell.clean();
    if (text.length() > LINK_LENGTH || !LINK.matcher(text).matches()) {
      row.refuse(bound.header(), cell.text(), "import.link");
    } else {
      row.values().setOwn(bound.column().name(), new OwnValue(OwnFieldKind.LINK, text));
    }
  }
}
