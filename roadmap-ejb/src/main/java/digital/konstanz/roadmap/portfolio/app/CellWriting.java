// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.StatusChange;
import digital.konstanz.roadmap.portfolio.app.TableColumn.Type;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes single cells of a measure, by the same rules as a patch. */
final class CellWriting {
  static final String NOT_EDITABLE = "table.paste.not-editable";
  private static final Pattern BUDGET = Pattern.compile("budget\\.(\\d{4})\\.(OPERATING|CAPITAL)");
  private static final Map<String, Type> FIXED =
      Map.of(
          "title", Type.TEXT,
          "type", Type.CHOICE,
          "focalPoint", Type.CHOICE,
          "lead", Type.CHOICE,
          "status", Type.CHOICE,
          "start", Type.DATE,
          "end", Type.DATE,
          "forecastEnd", Type.DATE,
          "progress", Type.PERCENT,
          "moscow", Type.CHOICE);

  private final CatalogueKeys keys;
  private final List<OwnField> ownFields;
  private final CellText texts;
  private final MeasurePatching patching;

  CellWriting(CatalogueKeys keys, List<OwnField> ownFields, Locale locale) {
    this.keys = keys;
    this.ownFields = ownFields;
    this.texts = new CellText(locale);
    this.patching = new MeasurePatching(keys, ownFields);
  }

  /**
   * What it takes to change the column.
   *
   * @throws RuleViolatedException {@link #NOT_EDITABLE}
   */
  Operation operation(String column) {
    typeOf(column);
    if (column.equals("status")) {
      return Operation.MEASURE_STATUS;
    }
    return MeasurePatching.operations(Set.of(column)).iterator().next();
  }

  /** The value of a cell as the table shows it. */
  Object value(Measure measure, String column) {
    Matcher budget = BUDGET.matcher(column);
    if (budget.matches()) {
      return amount(measure, Integer.parseInt(budget.group(1)), budget.group(2));
    }
    return own(column)
        .<Object>map(field -> measure.ownFields().get(field.id()))
        .orElseGet(() -> fixed(measure, column));
  }

  private Object fixed(Measure measure, String column) {
    return switch (column) {
      case "title" -> measure.title();
      case "type" -> measure.type();
      case "focalPoint" ->
          measure.focalPoint() == null ? null : keys.key(measure.focalPoint().value());
      case "lead" ->
          measure.leadUnit() == null
              ? measure.leadExternal()
              : keys.key(measure.leadUnit().value());
      case "status" -> measure.status();
      case "start" -> day(measure.dates().plannedStart());
      case "end" -> day(measure.dates().plannedEnd());
      case "forecastEnd" -> day(measure.dates().forecastEnd());
      case "progress" -> measure.progress() == null ? null : measure.progress().value();
      case "moscow" -> measure.moscow();
      default -> null;
    };
  }

  private static Object day(PlanDate date) {
    return date == null ? null : date.date();
  }

  private static String amount(Measure measure, int year, String fund) {
    return measure.budgetLines().stream()
        .filter(line -> line.year() == year && line.fund() == FundType.valueOf(fund))
        .map(line -> line.money().toString())
        .findFirst()
        .orElse(null);
  }

  /**
   * @param reachedGates of the measure, for a new status
   * @throws RuleViolatedException for what cannot be read or what the measure refuses
   */
  void write(Measure measure, String column, String text, Set<String> reachedGates) {
    Object value = texts.read(typeOf(column), text);
    Matcher budget = BUDGET.matcher(column);
    if (column.equals("status")) {
      change(measure, value, reachedGates);
    } else if (budget.matches()) {
      appropriate(measure, Integer.parseInt(budget.group(1)), budget.group(2), value);
    } else if (own(column).isPresent()) {
      String name = own(column).orElseThrow().name();
      Object plain = value instanceof BigDecimal number ? number.toPlainString() : value;
      patching.apply(measure, Map.of("fields", Collections.singletonMap(name, plain)));
    } else {
      patching.apply(measure, Collections.singletonMap(column, value));
    }
  }

  /** Start and end in one, since each alone may be in disorder with the other's old value. */
  void writeSpan(Measure measure, String start, String end) {
    Map<String, Object> both = new LinkedHashMap<>();
    both.put("start", texts.read(Type.DATE, start));
    both.put("end", texts.read(Type.DATE, end));
    patching.apply(measure, both);
  }

  private static void change(Measure measure, Object value, Set<String> reachedGates) {
    MeasureStatus target = PatchValues.constant("status", value, MeasureStatus.class);
    if (target == null) {
      throw RuleViolatedException.at("status", "value.missing", "status");
    }
    if (target != measure.status()) {
      measure.change(new StatusChange(target, null, null, reachedGates));
    }
  }

  private static void appropriate(Measure measure, int year, String fund, Object value) {
    FundType type = FundType.valueOf(fund);
    List<BudgetLine> lines = new ArrayList<>(measure.budgetLines());
    lines.removeIf(line -> line.year() == year && line.fund() == type);
    if (value != null) {
      lines.add(new BudgetLine(year, type, (BigDecimal) value));
    }
    measure.appropriate(lines);
  }

  private Type typeOf(String column) {
    if (FIXED.containsKey(column)) {
      return FIXED.get(column);
    }
    if (BUDGET.matcher(column).matches()) {
      return Type.MONEY;
    }
    return own(column)
        .map(CellWriting::typeOf)
        .orElseThrow(() -> new RuleViolatedException(NOT_EDITABLE));
  }

  private static Type typeOf(OwnField field) {
    return switch (field.type()) {
      case NUMBER -> Type.NUMBER;
      case MONEY -> Type.MONEY;
      case DATE -> Type.DATE;
      case CHOICE, YES_NO -> Type.CHOICE;
      case TEXT, LINK -> Type.TEXT;
    };
  }

  private Optional<OwnField> own(String column) {
    return column.startsWith(TableColumns.OWN_FIELD)
        ? ownFields.stream()
            .filter(f -> column.equals(TableColumns.OWN_FIELD + f.name()))
            .findFirst()
        : Optional.empty();
  }
}
