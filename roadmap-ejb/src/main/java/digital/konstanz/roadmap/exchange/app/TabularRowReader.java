// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.TabularBinding.Bound;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.shared.PlanDate;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes typed values of one record's cells; what cannot be read is refused with its reason. */
final class TabularRowReader {
  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._\\-]*");
  private static final Pattern SEPARATORS = Pattern.compile("[,;|\\n]");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_MONEY = new BigDecimal("999999999999");
  private static final int MONEY_SCALE = 2;

  private final TabularBinding binding;
  private final TabularMapping mapping;
  private final TabularOwnValues ownValues;

  TabularRowReader(TabularBinding binding, TabularMapping mapping, ExistingItems existing) {
    this.binding = binding;
    this.mapping = mapping;
    this.ownValues = new TabularOwnValues(existing);
  }

  TabularRow read(TabularRecord cells, int headers) {
    TabularRow row = new TabularRow(cells.line(), kind(cells));
    for (Bound bound : binding.columns()) {
      TabularCell cell = cells.cell(bound.index());
      if (!cell.isBlank()) {
        row.readColumns().add(bound.header());
        read(row, bound, cell);
      }
    }
    for (int extra = headers; extra < cells.cells().size(); extra++) {
      TabularCell cell = cells.cell(extra);
      if (!cell.isBlank()) {
        row.refuse("#" + (extra + 1), cell.text(), "import.extra-cell");
      }
    }
    finish(row);
    return row;
  }

  private TabularKind kind(TabularRecord cells) {
    for (Bound bound : binding.columns()) {
      if (bound.column().target() == TabularTarget.LEVEL) {
        return mapping.levels().get(cells.cell(bound.index()).clean());
      }
    }
    return TabularKind.MEASURE;
  }

  private void finish(TabularRow row) {
    if (row.kind() == null) {
      String level = row.values().text(TabularTarget.LEVEL);
      row.reject(binding.header(TabularTarget.LEVEL), level, "import.level-unknown");
    }
    if (row.title() == null) {
      String refused = row.values().unread().get(binding.header(TabularTarget.TITLE));
      row.reject(binding.header(TabularTarget.TITLE), refused, "import.title-missing");
    }
    constraint(row);
  }

  /** A constraint and its day belong together; one without the other says nothing. */
  private void constraint(TabularRow row) {
    String type = row.values().text(TabularTarget.CONSTRAINT_TYPE);
    PlanDate day = row.values().date(TabularTarget.CONSTRAINT_DATE);
    if (day != null) {
      row.values().set(TabularTarget.CONSTRAINT_DATE, PlanDate.day(day.date()));
    }
    boolean needed = type != null && ConstraintType.valueOf(type).needsDay();
    if (needed && day == null) {
      refuse(row, TabularTarget.CONSTRAINT_TYPE, type, "import.constraint-day");
    } else if (!needed && day != null) {
      String text = day.date().toString();
      refuse(row, TabularTarget.CONSTRAINT_DATE, text, "import.constraint-without");
    }
  }

  private void refuse(TabularRow row, TabularTarget target, String text, String code) {
    row.values().clear(target);
    row.refuse(binding.header(target), text, code);
  }

  private void read(TabularRow row, Bound bound, TabularCell cell) {
    if (row.kind() != null && !row.kind().holds(bound.column().target())) {
      row.values().keepText(bound.header(), cell.clean());
      return;
    }
    if (cell.kind() == TabularCell.Kind.FORMULA || cell.kind() == TabularCell.Kind.ERROR) {
      boolean formula = cell.kind() == TabularCell.Kind.FORMULA;
      row.refuse(bound.header(), cell.text(), formula ? "import.formula" : "import.formula-error");
      return;
    }
    TabularColumn column = bound.column();
    if (column.target() == TabularTarget.OWN_FIELD) {
      ownValues.read(row, bound, cell);
      return;
    }
    switch (column.target().shape()) {
      case DATE -> date(row, bound, cell);
      case NUMBER -> number(row, bound, cell);
      case KEYS -> row.values().set(column.target(), keys(row, bound, cell));
      case TEXT -> text(row, bound, cell);
    }
  }

  private static void date(TabularRow row, Bound bound, TabularCell cell) {
    TabularTarget target = bound.column().target();
    TabularReading<TabularDate> read =
        TabularDates.read(cell.clean(), bound.column().dateOrder(), target.isStart());
    if (read.isRefused()) {
      row.refuse(bound.header(), cell.text(), read.code(), read.values().toArray());
      return;
    }
    row.values().set(target, read.value().date());
    if (read.value().ranged()) {
      row.values().keepText(bound.header(), cell.clean());
      row.note(bound.header(), cell.text(), "import.date-range", read.value().date().date());
    }
  }

  private static void number(TabularRow row, Bound bound, TabularCell cell) {
    TabularColumn column = bound.column();
    NumberStyle style =
        cell.kind() == TabularCell.Kind.NUMBER ? NumberStyle.ENGLISH : column.numberStyle();
    TabularReading<BigDecimal> read = TabularNumbers.read(cell.clean(), style);
    String code = read.isRefused() ? read.code() : outOfRange(column.target(), read.value());
    if (code != null) {
      row.refuse(bound.header(), cell.text(), code, read.values().toArray());
    } else if (column.year() != null) {
      row.values().setYear(column.target(), column.year(), read.value());
    } else {
      row.values().set(column.target(), read.value());
    }
  }

  private static String outOfRange(TabularTarget target, BigDecimal number) {
    if (number.signum() < 0) {
      return "import.negative";
    }
    if (target == TabularTarget.PROGRESS) {
      boolean whole = number.stripTrailingZeros().scale() <= 0;
      return whole && number.compareTo(HUNDRED) <= 0 ? null : "import.progress";
    }
    if (number.stripTrailingZeros().scale() > MONEY_SCALE) {
      return "import.too-many-decimals";
    }
    return number.compareTo(MOST_MONEY) > 0 ? "import.number-too-large" : null;
  }

  private List<String> keys(TabularRow row, Bound bound, TabularCell cell) {
    Set<String> keys = new LinkedHashSet<>();
    for (String part : parts(cell)) {
      String key = bound.column().mapped(part);
      if (part.length() > TabularLimits.NAME) {
        row.refuse(bound.header(), part, "import.text-too-long", part.length(), TabularLimits.NAME);
      } else if (!key.isEmpty()) {
        keys.add(key);
      }
    }
    return List.copyOf(keys);
  }

  /** The single entries of a cell that may hold several. */
  static List<String> parts(TabularCell cell) {
    return SEPARATORS
        .splitAsStream(cell.clean())
        .map(TabularTexts::oneLine)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static void text(TabularRow row, Bound bound, TabularCell cell) {
    TabularTarget target = bound.column().target();
    String label = cell.clean();
    String text = bound.column().mapped(label);
    if (text.isEmpty()) {
      return;
    }
    switch (target) {
      case STATUS -> label(row, bound, cell, TabularLabels.status(text), "import.status");
      case CONSTRAINT_TYPE ->
          label(row, bound, cell, TabularLabels.constraint(text), "import.constraint");
      case MANUAL -> label(row, bound, cell, TabularLabels.answer(text), "import.answer");
      case MOSCOW -> label(row, bound, cell, TabularLabels.moscow(text), "import.moscow");
      case KEY -> key(row, bound, cell, text);
      case DESCRIPTION -> bounded(row, bound, cell, text, TabularLimits.LONG_TEXT);
      default -> bounded(row, bound, cell, TabularTexts.oneLine(text), TabularLimits.NAME);
    }
  }

  private static void label(
      TabularRow row, Bound bound, TabularCell cell, String read, String code) {
    if (read == null) {
      row.refuse(bound.header(), cell.text(), code);
    } else {
      row.values().set(bound.column().target(), read);
    }
  }

  private static void key(TabularRow row, Bound bound, TabularCell cell, String text) {
    if (text.length() > TabularLimits.KEY) {
      row.reject(
          bound.header(), cell.text(), "import.text-too-long", text.length(), TabularLimits.KEY);
    } else if (!KEY.matcher(text).matches()) {
      row.reject(bound.header(), cell.text(), "import.key-characters");
    } else {
      row.key(text);
    }
  }

  private static void bounded(
      TabularRow row, Bound bound, TabularCell cell, String text, int allowed) {
    if (text.length() > allowed) {
      row.refuse(bound.header(), cell.text(), "import.text-too-long", text.length(), allowed);
    } else {
      row.values().set(bound.column().target(), text);
    }
  }
}
