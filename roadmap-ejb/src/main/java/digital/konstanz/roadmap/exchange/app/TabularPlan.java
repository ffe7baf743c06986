// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.TabularRow.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an import would do, row by row in file order.
 *
 * @param newFields keys or titles of fields of action that are made because rows name them
 * @param newFocalPoints the same for focal points, each with its field
 */
public record TabularPlan(
    List<TabularRow> rows, List<String> newFields, List<NewFocalPoint> newFocalPoints) {

  /** A focal point that rows name; {@code field} null when its rows name none. */
  public record NewFocalPoint(String name, String field) {}

  public TabularPlan {
    rows = List.copyOf(rows);
    newFields = List.copyOf(newFields);
    newFocalPoints = List.copyOf(newFocalPoints);
  }

  public Stream<TabularRow> with(Outcome outcome) {
    return rows.stream().filter(r -> r.outcome() == outcome);
  }

  public int count(Outcome outcome) {
    return (int) with(outcome).count();
  }

  /** Rows and cells that are not taken over, by line. */
  public List<TabularRejection> rejected() {
    return rows.stream()
        .flatMap(r -> r.rejections().stream())
        .sorted(Comparator.comparingInt(TabularRejection::line))
        .toList();
  }

  public List<TabularNote> notes() {
    return rows.stream().flatMap(r -> r.notes().stream()).toList();
  }
}
