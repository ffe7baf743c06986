// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.portfolio.OwnFieldType;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A mapping on the columns of one sheet. Where the mapping leaves number style or date order open,
 * the column as a whole decides.
 */
public final class TabularBinding {
  private final List<Bound> columns = new ArrayList<>();
  private final ExistingItems existing;

  /** A column of the mapping at its place in the sheet. */
  record Bound(int index, String header, TabularColumn column) {}

  /**
   * Columns of the mapping that the sheet does not have are left out.
   *
   * @throws RuleViolatedException {@code import.column-missing} without the title's column
   */
  TabularBinding(TabularMapping mapping, TabularSheet sheet, ExistingItems existing) {
    this.existing = existing;
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < sheet.headers().size(); i++) {
      places.putIfAbsent(TabularTexts.folded(sheet.headers().get(i)), i);
    }
    Set<Integer> named = new HashSet<>();
    boolean titled = false;
    for (TabularColumn column : mapping.columns()) {
      Integer place = places.get(TabularTexts.folded(column.column()));
      if (place != null) {
        named.add(place);
        titled |= column.target() == TabularTarget.TITLE;
        bind(place, column, sheet);
      }
    }
    if (!titled) {
      throw new RuleViolatedException("import.column-missing", titleColumn(mapping));
    }
    if (mapping.otherColumns() == TabularMapping.OtherColumns.OWN_FIELD) {
      bindOthers(named, sheet);
    }
  }

  List<Bound> columns() {
    return columns;
  }

  /** Header of the column with this target, or the target's name when the sheet has none. */
  String header(TabularTarget target) {
    return columns.stream()
        .filter(b -> b.column().target() == target)
        .map(Bound::header)
        .findFirst()
        .orElse(target.json());
  }

  private void bind(int place, TabularColumn column, TabularSheet sheet) {
    if (column.target() != TabularTarget.IGNORE) {
      columns.add(
          new Bound(place, sheet.headers().get(place), decided(place, typed(column), sheet)));
    }
  }

  private void bindOthers(Set<Integer> named, TabularSheet sheet) {
    for (int i = 0; i < sheet.headers().size(); i++) {
      if (!named.contains(i)) {
        String header = sheet.headers().get(i);
        bind(i, TabularColumn.ownField(header, OwnFieldType.TEXT), sheet);
      }
    }
  }

  /**
   * An own field that is there keeps its type, whatever the mapping says; new ones are no choice.
   */
  private TabularColumn typed(TabularColumn column) {
    if (column.target() != TabularTarget.OWN_FIELD) {
      return column;
    }
    OwnFieldType wanted = column.type() == OwnFieldType.CHOICE ? OwnFieldType.TEXT : column.type();
    return existing
        .ownField(column.name())
        .map(present -> column.as(present.type()))
        .orElseGet(() -> column.as(wanted));
  }

  private static TabularColumn decided(int place, TabularColumn column, TabularSheet sheet) {
    boolean openNumber = column.readsNumbers() && column.numberStyle() == NumberStyle.AUTO;
    boolean openDate = column.readsDates() && column.dateOrder() == DateOrder.AUTO;
    if (!openNumber && !openDate) {
      return column;
    }
    List<String> texts = texts(sheet, place);
    return column.with(
        openNumber ? TabularNumbers.decide(texts) : column.numberStyle(),
        openDate ? TabularDates.decide(texts) : column.dateOrder());
  }

  /** Only what people wrote: numbers and dates of a workbook are exact already. */
  static List<String> texts(TabularSheet sheet, int place) {
    return sheet.records().stream()
        .map(r -> r.cell(place))
        .filter(c -> c.kind() == TabularCell.Kind.TEXT && !c.isBlank())
        .map(TabularCell::text)
        .toList();
  }

  private static String titleColumn(TabularMapping mapping) {
    return mapping.columns().stream()
        .filter(c -> c.target() == TabularTarget.TITLE)
        .map(TabularColumn::column)
        .findFirst()
        .orElse("title");
  }
}
