// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.MeasureType;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.app.TableColumn.Choice;
import digital.konstanz.roadmap.portfolio.app.TableColumn.Type;
import digital.konstanz.roadmap.portfolio.persistence.NamedKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which columns the table of a roadmap has. */
final class TableColumns {
  static final String OWN_FIELD = "fields.";
  private static final String BUDGET = "budget.";
  private static final List<Choice> YES_NO =
      List.of(new Choice("true", null), new Choice("false", null));
  private static final int YEARS_AHEAD = 2;

  private final List<NamedKey> names;

  TableColumns(List<NamedKey> names) {
    this.names = names;
  }

  /**
   * @param budget lines that the caller may read; null when none may be
   * @param year fiscal year that is shown at first
   */
  List<TableColumn> all(List<OwnField> ownFields, Collection<List<BudgetLine>> budget, int year) {
    List<TableColumn> columns = new ArrayList<>(fixed());
    if (budget != null) {
      for (int each : years(budget, year)) {
        for (FundType fund : FundType.values()) {
          columns.add(
              TableColumn.of(budgetId(each, fund), Type.MONEY)
                  .edited()
                  .summed()
                  .onRequest(each != year));
        }
      }
    }
    ownFields.stream().filter(field -> !field.retired()).forEach(field -> columns.add(own(field)));
    return columns;
  }

  private List<TableColumn> fixed() {
    return List.of(
        TableColumn.of("key", Type.KEY),
        TableColumn.of("title", Type.TEXT).edited(),
        TableColumn.of("type", Type.CHOICE)
            .edited()
            .among(constants(MeasureType.values()))
            .onRequest(true),
        TableColumn.of("field", Type.CHOICE).among(named(NamedKey.Kind.FIELD)),
        TableColumn.of("focalPoint", Type.CHOICE)
            .edited()
            .among(named(NamedKey.Kind.FOCAL_POINT))
            .onRequest(true),
        TableColumn.of("lead", Type.CHOICE).edited().among(named(NamedKey.Kind.UNIT)),
        TableColumn.of("involved", Type.LIST).onRequest(true),
        TableColumn.of("status", Type.CHOICE).edited().among(constants(MeasureStatus.values())),
        TableColumn.of("start", Type.DATE).edited(),
        TableColumn.of("end", Type.DATE).edited(),
        TableColumn.of("forecastEnd", Type.DATE).reported(),
        TableColumn.of("delayDays", Type.NUMBER).onRequest(true),
        TableColumn.of("progress", Type.PERCENT).reported(),
        TableColumn.of("light", Type.LIGHT),
        TableColumn.of("personDays", Type.NUMBER).summed(),
        TableColumn.of("moscow", Type.CHOICE)
            .edited()
            .among(constants(Moscow.values()))
            .onRequest(true),
        TableColumn.of("legalDrivers", Type.LIST).onRequest(true),
        TableColumn.of("constraintType", Type.CHOICE)
            .among(constants(ConstraintType.values()))
            .onRequest(true),
        TableColumn.of("constraintDate", Type.DATE).onRequest(true),
        TableColumn.of("manual", Type.CHOICE).among(YES_NO).onRequest(true));
  }

  private List<Choice> named(NamedKey.Kind kind) {
    return names.stream()
        .filter(name -> name.kind() == kind)
        .map(name -> new Choice(name.key(), name.title()))
        .toList();
  }

  private static List<Choice> constants(Enum<?>... values) {
    return Arrays.stream(values).map(value -> new Choice(value.name(), null)).toList();
  }

  /** Years with a line, and the next ones so that there is somewhere to write. */
  private static SortedSet<Integer> years(Collection<List<BudgetLine>> budget, int year) {
    SortedSet<Integer> years = new TreeSet<>();
    IntStream.rangeClosed(year, year + YEARS_AHEAD).forEach(years::add);
    budget.forEach(lines -> lines.forEach(line -> years.add(line.year())));
    return years;
  }

  static String budgetId(int year, FundType fund) {
    return BUDGET + year + "." + fund;
  }

  private static TableColumn own(OwnField field) {
    Type type =
        switch (field.type()) {
          case NUMBER -> Type.NUMBER;
          case MONEY -> Type.MONEY;
          case DATE -> Type.DATE;
          case CHOICE, YES_NO -> Type.CHOICE;
          case TEXT, LINK -> Type.TEXT;
        };
    List<Choice> choices =
        switch (field.type()) {
          case CHOICE -> field.choices().stream().map(text -> new Choice(text, text)).toList();
          case YES_NO -> YES_NO;
          default -> null;
        };
    return new TableColumn(
        OWN_FIELD + field.name(),
        field.name(),
        type,
        true,
        false,
        type == Type.MONEY,
        choices,
        false);
  }
}
