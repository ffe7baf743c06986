// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.scheduling.app.ComparisonDetails;
import digital.konstanz.roadmap.scheduling.engine.PlanDifference.Change;
import digital.konstanz.roadmap.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Two plans side by side; euros as text with 2 decimals, null where the caller may not read it. */
public record ComparisonDto(
    ComparisonDetails.Side from,
    ComparisonDetails.Side to,
    int added,
    int removed,
    int moved,
    int amounts,
    int same,
    String costDifference,
    BigDecimal effortDifference,
    List<RowDto> rows) {

  /** Days are working days, later is positive. */
  public record RowDto(
      String key,
      String kind,
      String title,
      Change change,
      LocalDate oldStart,
      LocalDate oldEnd,
      LocalDate newStart,
      LocalDate newEnd,
      Integer startDays,
      Integer endDays,
      String oldCost,
      String newCost,
      BigDecimal oldEffort,
      BigDecimal newEffort) {

    static RowDto of(ComparisonDetails.Row row) {
      return new RowDto(
          row.key(),
          row.kind(),
          row.title(),
          row.change(),
          row.oldStart(),
          row.oldEnd(),
          row.newStart(),
          row.newEnd(),
          row.startDays(),
          row.endDays(),
          text(row.oldCost()),
          text(row.newCost()),
          row.oldEffort(),
          row.newEffort());
    }
  }

  static ComparisonDto of(ComparisonDetails details) {
    return new ComparisonDto(
        details.from(),
        details.to(),
        details.added(),
        details.removed(),
        details.moved(),
        details.amounts(),
        details.same(),
        details.costShown() ? text(new Money(details.cost().difference())) : null,
        details.effort().difference(),
        details.rows().stream().map(RowDto::of).toList());
  }

  private static String text(Money money) {
    return money == null ? null : money.toString();
  }
}
