// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.TabularBinding.Bound;
import digital.konstanz.roadmap.exchange.app.TabularValues.OwnValue;
import digital.konstanz.roadmap.portfolio.OwnFieldType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads own fields into the form in which they are stored. */
final class TabularOwnValues {
  private static final int SCALE = 12;
  private static final int MONEY_SCALE = 2;
  private static final Pattern LINK = Pattern.compile("(?i)https?://[^\\s<>\"{}|\\\\^`\\[\\]]+");
  private static final Map<String, String> YES_NO =
      Map.of(
          "ja", "true", "yes", "true", "true", "true", "x", "true", "wahr", "true", "nein", "false",
          "no", "false", "false", "false", "falsch", "false");

  private final ExistingItems existing;

  TabularOwnValues(ExistingItems existing) {
    this.existing = existing;
  }

  void read(TabularRow row, Bound bound, TabularCell cell) {
    switch (bound.column().type()) {
      case TEXT -> text(row, bound, cell);
      case NUMBER, MONEY -> number(row, bound, cell);
      case DATE -> date(row, bound, cell);
      case LINK ->
          listed(row, bound, cell, LINK.matcher(cell.clean()).matches() ? cell.clean() : null);
      case YES_NO, CHOICE -> {
        String label = bound.column().mapped(cell.clean());
        if (!label.isEmpty()) {
          listed(row, bound, cell, listed(bound.column(), label));
        }
      }
    }
  }

  /** The value of a field of the types CHOICE and YES_NO; null when the label is none of them. */
  String listed(TabularColumn column, String label) {
    return column.type() == OwnFieldType.YES_NO
        ? YES_NO.get(TabularTexts.folded(label))
        : choice(column, label);
  }

  private static void text(TabularRow row, Bound bound, TabularCell cell) {
    String text = cell.clean();
    if (text.length() > TabularLimits.LONG_TEXT) {
      row.reject(
          bound.header(), text, "import.text-too-long", text.length(), TabularLimits.LONG_TEXT);
    } else {
      set(row, bound, text);
    }
  }

  private static void number(TabularRow row, Bound bound, TabularCell cell) {
    NumberStyle style =
        cell.kind() == TabularCell.Kind.NUMBER ? NumberStyle.ENGLISH : bound.column().numberStyle();
    TabularReading<BigDecimal> read = TabularNumbers.read(cell.clean(), style);
    boolean money = bound.column().type() == OwnFieldType.MONEY;
    if (read.isRefused()) {
      row.refuse(bound.header(), cell.text(), read.code(), read.values().toArray());
    } else if (read.value().stripTrailingZeros().scale() > (money ? MONEY_SCALE : SCALE)) {
      row.refuse(bound.header(), cell.text(), "import.too-many-decimals");
    } else {
      set(row, bound, money ? money(read.value()) : plain(read.value()));
    }
  }

  private static void date(TabularRow row, Bound bound, TabularCell cell) {
    TabularReading<TabularDate> read =
        TabularDates.read(cell.clean(), bound.column().dateOrder(), true);
    if (read.isRefused()) {
      row.refuse(bound.header(), cell.text(), read.code(), read.values().toArray());
    } else {
      set(row, bound, read.value().date().date().toString());
    }
  }

  private String choice(TabularColumn column, String label) {
    return existing.ownField(column.name()).stream()
        .flatMap(field -> field.choices().stream())
        .filter(each -> each.equalsIgnoreCase(label))
        .findFirst()
        .orElse(null);
  }

  private static void listed(TabularRow row, Bound bound, TabularCell cell, String value) {
    if (value == null) {
      String type = bound.column().type() == OwnFieldType.LINK ? "import.link" : "import.choice";
      row.refuse(bound.header(), cell.text(), type);
    } else {
      set(row, bound, value);
    }
  }

  private static void set(TabularRow row, Bound bound, String text) {
    row.values().setOwn(bound.column().name(), new OwnValue(bound.column().type(), text));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String money(BigDecimal amount) {
    return amount.setScale(MONEY_SCALE, RoundingMode.HALF_UP).toPlainString();
  }
}
