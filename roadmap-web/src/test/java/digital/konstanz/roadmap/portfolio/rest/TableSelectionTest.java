// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.app.TableColumn;
import digital.konstanz.roadmap.portfolio.app.TableColumn.Choice;
import digital.konstanz.roadmap.portfolio.app.TableColumn.Type;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The twins of the browser's filter and order. */
class TableSelectionTest {

  private static Map<String, Object> row(String key, String title, String status, String end) {
    Map<String, Object> row = new HashMap<>();
    row.put("key", key);
    row.put("title", title);
    row.put("status", status);
    row.put("end", end == null ? null : LocalDate.parse(end));
    return row;
  }

  private static final List<Map<String, Object>> ROWS =
      List.of(
          row("M-10", "E-Akte einführen", "RUNNING", "2027-03-31"),
          row("M-9", "Portal", "IDEA", null),
          row("M-2", "e-Akte abnehmen", "IDEA", "2028-01-31"));

  private static List<Object> keys(String name, String value) {
    TableSelection selection = new TableSelection(Map.of(name, List.of(value)), null);
    return ROWS.stream().filter(selection::admits).map(row -> row.get("key")).toList();
  }

  @Test
  void wordsMustAllOccurInAnyCase() {
    assertThat(keys("q", "AKTE e-")).containsExactly("M-10", "M-2");
    assertThat(keys("q", "akte portal")).isEmpty();
  }

  @Test
  void aRowWithoutDatesIsNotShownInAPeriod() {
    assertThat(keys("from", "2027-06-01")).containsExactly("M-2");
    assertThat(keys("to", "2027-12-31")).containsExactly("M-10");
  }

  @Test
  void listsAdmitWhatTheyNameAndNoneMeansWithoutLight() {
    assertThat(keys("status", "IDEA,DONE")).containsExactly("M-9", "M-2");
    assertThat(keys("light", "NONE")).hasSize(3);
    assertThat(keys("light", "RED")).isEmpty();
  }

  private static List<Object> sorted(String group, String sort) {
    List<Choice> states = List.of(new Choice("IDEA", "Idee"), new Choice("RUNNING", "laufend"));
    List<TableColumn> columns =
        List.of(
            column("key", Type.KEY, null),
            column("end", Type.DATE, null),
            column("status", Type.CHOICE, states));
    return new TableOrder(columns, Locale.GERMAN)
        .sorted(ROWS, group, sort).stream().map(row -> row.get("key")).toList();
  }

  private static TableColumn column(String id, Type type, List<Choice> choices) {
    return new TableColumn(id, id, type, false, false, false, choices, true);
  }

  @Test
  void numbersInKeysCountAndEmptyValuesComeLastEitherWay() {
    assertThat(sorted(null, "key")).containsExactly("M-2", "M-9", "M-10");
    assertThat(sorted(null, "end")).containsExactly("M-10", "M-2", "M-9");
    assertThat(sorted(null, "-end")).containsExactly("M-2", "M-10", "M-9");
  }

  @Test
  void groupsComeFirstThenTheKeysOfTheSort() {
    assertThat(sorted("status", "-key")).containsExactly("M-9", "M-2", "M-10");
    assertThat(sorted(null, null)).containsExactly("M-10", "M-9", "M-2");
  }
}
