// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.portfolio.app.TableColumn;
import digital.konstanz.roadmap.portfolio.app.TableColumn.Choice;
import digital.konstanz.roadmap.ui.Texts;
import java.util.List;

/** Puts the texts of one language onto the table's columns. */
public final class TableLabels {
  private static final String BUDGET = "budget.";

  private final Texts texts;

  public TableLabels(Texts texts) {
    this.texts = texts;
  }

  public List<TableColumn> on(List<TableColumn> columns) {
    return columns.stream().map(this::on).toList();
  }

  private TableColumn on(TableColumn column) {
    String label = column.label() == null ? label(column.id()) : column.label();
    List<Choice> choices =
        column.choices() == null
            ? null
            : column.choices().stream().map(choice -> named(column.id(), choice)).toList();
    return column.labelled(label, choices);
  }

  private String label(String id) {
    if (id.startsWith(BUDGET)) {
      String[] parts = id.split("\\.");
      return texts.format("table.column.budget", parts[1], texts.get("word.fund." + parts[2]));
    }
    return texts.get("table.column." + id);
  }

  private Choice named(String column, Choice choice) {
    return choice.label() != null
        ? choice
        : new Choice(choice.value(), texts.get(area(column) + choice.value()));
  }

  private static String area(String column) {
    return switch (column) {
      case "status" -> "word.status.";
      case "moscow" -> "word.moscow.";
      case "constraintType" -> "word.constraint.";
      case "type" -> "table.type.";
      default -> "table.answer.";
    };
  }
}
